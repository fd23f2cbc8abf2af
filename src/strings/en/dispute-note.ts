/** Labels of the mark after a fact on which sources differ, or which is not established; and what the footer says of it. */
export const disputeNote = {
  differ: 'Sources differ',
  open: 'Open question',
  legend: 'sources differ, or a question is open; the mark opens the explanation',
};
