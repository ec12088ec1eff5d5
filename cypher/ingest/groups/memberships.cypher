// The memberships that stand in rows of a dataset, whose records begin with $prefix.
MATCH (bloc:Bloc)<-[membership:MEMBER_OF]-(:State)
WHERE membership.records[0] STARTS WITH $prefix
RETURN membership.id, properties(membership) AS properties
