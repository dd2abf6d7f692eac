const fr = {
  title: 'Une urgence\u202f?',
  /** Before 15. */
  call: 'Appelez le',
  /** Between 15 and 112. */
  or: 'ou le',
  /** Before 114. */
  text: 'Si vous ne pouvez ni entendre ni parler, envoyez un SMS au',
};

export type EmergencyMessages = typeof fr;
export default fr;
