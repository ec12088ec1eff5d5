// The content hash of every vote event of a dataset.
MATCH (:Dataset {id: $dataset})<-[:FROM]-(event:VoteEvent)
RETURN event.id, event.hash
