// The votes of one meeting.
CREATE INDEX vote_event_meeting IF NOT EXISTS FOR (event:VoteEvent) ON (event.meeting)
