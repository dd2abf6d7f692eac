/** Drawn as the other icons, and in no other view. */
export const pictures = {
  bell: {d: 'M6.2 16.8V11a5.8 5.8 0 0 1 11.6 0v5.8l1.7 1.9h-15zM12 5.2V3.4M10 21.2h4'},
};
