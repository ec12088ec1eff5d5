// Gives votes on paragraphs, amendments and questions of procedure the meeting in which the same text was voted on, on the same day, when there is
// exactly one; it goes where that is so no more.
MATCH (vote:VoteEvent)
WHERE vote.scope <> 'WHOLE' AND (vote.meeting IS NULL OR vote.meetingRule IS NOT NULL)
WITH vote, split(vote.id, '/') AS parts
WITH vote, parts[0] + '/' + parts[1] + '/' + parts[2] AS text
CALL (vote, text) {
  MATCH (whole:Entity)
  WHERE whole.id >= text AND whole.id < text + '0' AND whole:VoteEvent AND whole.scope = 'WHOLE'
    AND whole.earliest = vote.latest AND whole.latest = vote.earliest
  RETURN collect(DISTINCT whole.meeting) AS meetings
}
WITH vote, CASE WHEN size(meetings) = 1 THEN meetings[0] END AS meeting
WHERE coalesce(vote.meeting, '') <> coalesce(meeting, '')
SET vote.meeting = meeting, vote.meetingRule = CASE WHEN meeting IS NOT NULL THEN $rule END
