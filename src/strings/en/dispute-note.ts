/** Labels of the mark after a fact on which sources differ, or which is not established. */
export const disputeNote = {
  differ: 'Sources differ',
  open: 'Open question',
};
