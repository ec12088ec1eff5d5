// The votes of one series.
CREATE INDEX vote_event_series IF NOT EXISTS FOR (event:VoteEvent) ON (event.series)
