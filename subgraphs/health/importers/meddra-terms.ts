// A term begins with a capital letter; these words have one inside a term.
const INNER_WORD = '[A-Z](?: |$)|D dimer|ST |QT |Doppler';
const X_RAYED = String.raw`\b(?:Chest|Abdominal|Skull|Spinal|Bone|Joint)`;
const BETWEEN_TERMS = new RegExp(` (?=[A-Z])(?!${INNER_WORD})(?<!${X_RAYED} (?=X-ray))`);

/** Preferred terms of MedDRA that a file has joined with blanks, such as `Chest X-ray Nausea`. */
export function splitTerms(joined: string): readonly string[] {
  return joined === '' ? [] : joined.split(BETWEEN_TERMS);
}
