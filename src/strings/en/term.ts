/** Words of `<sco-term>`. */
export const term = {
  sources: 'Sources: {names}',
  full: ' ({name})',
};
