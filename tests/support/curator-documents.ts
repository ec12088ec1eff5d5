/** The mutations of curators as documents, each with one variable `input`, and what a server of the tests lets them in by. */
const PAYLOAD =
  'curation { id what candidate reason curator undoes stands } claim { id text rank rankReason contested } contradiction { id status reading }';
const mutation = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${PAYLOAD} } }`;
export const ACCEPT = mutation('acceptClaim', 'AcceptClaimInput');
export const REJECT = mutation('rejectClaim', 'RejectClaimInput');
export const RANK = mutation('rankClaim', 'RankClaimInput');
export const NOTE = mutation('noteContradiction', 'NoteContradictionInput');
export const UNDO = mutation('undoCuration', 'UndoCurationInput');
export const TOKEN = 'a-token-of-the-curators';
