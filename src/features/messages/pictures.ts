/** Drawn as the other icons, and in no other view. */
export const pictures = {
  clip: {
    d:
      'm19.5 11.5-7.2 7.2a4.6 4.6 0 0 1-6.5-6.5l7.6-7.6a3.1 3.1 0 0 1 4.4 4.4l-7.5 7.5a1.5 1.5 0 0 1-2.2-2.2' +
      'l6.6-6.6',
  },
  message: {d: 'M4 5h16v11.5H11L6.5 20v-3.5H4zM8 9h8M8 12.5h5'},
  send: {d: 'M20.5 3.5 3.5 10.3l6.7 3.5 3.5 6.7zM10.2 13.8l4.3-4.3'},
};
