/**
 * The symbol of a meeting in one form, `A/74/PV.52` or `A/ES-10/PV.39 (Resumption 1)`, from the spellings of a catalogue; `session` takes its place where
 * one leaves it out, as it did not stand in symbols until session 30. Null where the text names no meeting: a vote in writing has none.
 */
export function meetingOf(text: string, session: string): string | null {
  const [, body, part, number, resumption] =
    /^([AS])\/?(?:((?:ES-|S-)?\d*)(?:\/|$))?PV\.?(\d+)(?:\(RESUMPTION(\d+)\))?(?:ANDCORR\.\d+)?$/.exec(
      text.replace(/\s+/g, '').toUpperCase(),
    ) ?? [];
  if (body === undefined || number === undefined) return null;
  const within = part || (part === '' && Number(session) > 30 ? session : '');
  return [body, ...(within === '' ? [] : [within]), `PV.${number}`]
    .join('/')
    .concat(resumption === undefined ? '' : ` (Resumption ${resumption})`);
}
