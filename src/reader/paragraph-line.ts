/** What a line is by its own words alone, wherever it stands. */

/** What sites put around articles, and what press releases and letters put around theirs. */
const BESIDE =
  /^(skip to|donate|subscribe|sign (up|in)|log ?in|share( this| on|$)|follow (us|@)|advertisement|most (viewed|read|popular)|related( |:|$)|read (more|next|also)|also read|see also|more (stories|from)|watch:|listen( to|:|$)|cookies?\b|accept (all|cookies)|newsletter|menu$|search$|home$|region$|topics?\b.{0,30}$|tags?\b|filed under|print$|e-?mail$|copy link|comments?$|your (tax[- ]deductible )?(gift|donation)|for (the best|optimal) |.{0,20}\bnot supported\b|please (enable|update)|\d+ min(ute)?s? read|continue reading|story continues|get (our|the) .*(inbox|newsletter)|join our|originally published|(\()?(reporting|additional reporting|editing|writing) by\b|(for )?immediate release|(press|media|news) (release|statement)$|(media|press) (contact|enquiries|inquiries)|contact:|notes? (to|for) editors?|ends?$|# ?# ?#|opinion$|analysis$|commentary$|explainer$|exclusive$|breaking( news)?$|news$|dear |(your )?excellenc(y|ies)\b|(yours )?(sincerely|faithfully|respectfully)|kind regards|https?:)/i;
/** Such lines are short; a sentence that begins so is of the text. */
const BESIDE_WORDS = 14;
const NOTICE = /^(we|this (web)?site) uses? cookies|all rights reserved|^©|\bin your inbox\b/i;

export const isBeside = (line: string): boolean =>
  NOTICE.test(line) || (BESIDE.test(line) && line.split(/\s+/).length <= BESIDE_WORDS);

const BYLINE =
  /^((?:posted |written )?by:?\s+\p{Lu}|from (our|a) (own )?(correspondent|staff)|(opinion|comment(ary)?|op-ed|analysis|guest (essay|column))\s?[|:–—-]\s?(by )?\p{Lu}\S+ \p{Lu}\S+(?: \p{Lu}\S+){0,2}$|\p{Lu}[^.]{3,60}\. Translated (from the \p{Lu}\p{L}+ )?by \p{Lu})/iu;
export const isByline = (line: string): boolean => BYLINE.test(line) && line.split(/\s+/).length < 16;

/** What says of a text as a whole that it is what its author thinks: its section, or the address of a letter to an editor. */
export const isOpinion = (line: string): boolean =>
  /^(?:opinion|op-ed|comment(?:ary)?|guest (?:essay|column)|letters?(?: to the editor)?)(?:$|\s?[|:–—])|^(?:sir|madam|sir or madam|dear (?:sir|madam|editor))\b.{0,12}$/i.test(
    line,
  );

/** The name of a person alone, as some sites sign an article. */
export const isBareName = (line: string): boolean =>
  /^\p{Lu}[\p{L}’'-]+(?: (?:(?:de|da|van|von|der|bin|al|el|del|di) )?(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)){1,3}$/u.test(line);

/** Before a name: how somebody is addressed. */
export const TITLE_OF_ADDRESS = /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Rev|Amb|Ambassador)\.? (?=\p{Lu})/u;

const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const DAY = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})\\.?,? \\d{4}|(?:${MONTH})\\.? \\d{1,2},? \\d{4}|\\d{4}-\\d{2}-\\d{2})\\b`,
);
const MEDIUM =
  /\b(?:Times|Post|Courier|Herald|News|Journal|Tribune|Gazette|Guardian|Telegraph|Chronicle|Press|Review|Observer|Magazine|Ledger|Standard|Monitor|Bulletin|Argus|Examiner|Dispatch|Register|Globe|Mercury|Sentinel|Echo|Inquirer|Independent|Economist|Reuters|AFP|AP|VOA|BBC|IPS)$/;

const CHANNEL = /^(?:Radio|Televisi[oó]n|TV|Channel|Agence|Agencia|Le|La|El|Der|Die|Il) \p{Lu}/u;

export const isMedium = (name: string): boolean => MEDIUM.test(name) || CHANNEL.test(name);

/** When and by whom an article was published, in a line of its own: `The Harbour Courier, 9 August 2024`. */
export const isImprint = (line: string): boolean => {
  const words = line.split(/\s+/).length;
  if (/^Published by \p{Lu}/u.test(line) && words <= 12) return true;
  return (
    (DAY.test(line) && words <= 14 && !/[.!?]["”’)]*$/.test(line.replace(/\b[ap]\.m\.$/, ''))) ||
    (words <= 5 && MEDIUM.test(line) && /^\p{Lu}/u.test(line) && !/ \p{Ll}{4,}/u.test(line))
  );
};

const CAPTION =
  /©|\bvia (AP|AFP|Reuters|Getty)|\b\p{Lu}\p{L}+ \p{Lu}\p{L}+\s?\/\s?\p{L}+\.?$|^(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Gg]raphic|[Ii]llustration)\b|\b(photo|illustration) (with|of|by|shows)\b|\((?:File )?[Pp]hoto\b|\bPhoto(?:graph)?(?: by|:)/u;
export const isCaption = (line: string): boolean =>
  CAPTION.test(line) && line.length < 300 && !/\b(said|told)\b/.test(line);

const BIOGRAPHY =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,3} is (?:an?|the)?\s*[\p{L} -]*(?:writer|reporter|editor|journalist|correspondent|fellow|director|manager|analyst|researcher|professor|lecturer|officer|adviser|advisor|counsel|associate|columnist|scholar|student|minister|ambassador|head|lawyer|economist|activist|president|chair)\b/u;
export const isBiography = (line: string): boolean => BIOGRAPHY.test(line) && line.length < 400;

/** After such a line come the names of those who signed a letter. */
export const isBeforeSigners = (line: string): boolean =>
  /^(?:signed(?: by)?|signatories|(?:list of )?signator(?:ies|y organi[sz]ations)|the undersigned)\s*[:,]?$/i.test(
    line,
  );
