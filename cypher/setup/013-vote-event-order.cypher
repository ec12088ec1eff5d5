// All vote events in the order of time.
CREATE CONSTRAINT vote_event_order IF NOT EXISTS FOR (event:VoteEvent) REQUIRE event.order IS UNIQUE
