/** Words of the link to an entry of a list, loaded with it. */
export const entryLink = {
  linkTo: 'Link to: {name}',
};
