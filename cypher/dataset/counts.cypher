// How many there are of the main things; all but the contested ballots come from the store of counts.
CALL () { MATCH (state:State) RETURN count(state) AS states }
CALL () { MATCH (event:VoteEvent) RETURN count(event) AS events }
CALL () { MATCH ()-[ballot:VOTED]->() RETURN count(ballot) AS ballots }
CALL () { MATCH ()-[ballot:VOTED]->() WHERE ballot.contested = true RETURN count(ballot) AS contested }
CALL () { MATCH (claim:Claim) RETURN count(claim) AS claims }
RETURN states, events, ballots, contested, claims
