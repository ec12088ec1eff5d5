// What each source says of each vote event as a whole.
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (:Entity {id: $ids[ordinal]})-[account:FROM]->(dataset:Dataset)
RETURN ordinal, collect([dataset.id, account.record, coalesce(account.parts, []), coalesce(account.name, ''), account.note, [account.for, account.against, account.abstain, account.notVoting],
  coalesce(account.counted, [0, 0, 0, 0])]) AS found
