/** Words of the small mark at a fact on which sources differ, or which is open. */
export const disputeNote = {
  differ: 'Sources differ',
  open: 'Open question',
};
