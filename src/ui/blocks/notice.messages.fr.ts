const messages = {
  unread: 'Non lu',
  today: (time: string) => `aujourd’hui à\u00a0${time}`,
  yesterday: (time: string) => `hier à\u00a0${time}`,
};
export default messages;
export type NoticeMessages = typeof messages;
