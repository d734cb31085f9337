package nl.doorloop.testsupport.kept.policy;

import nl.doorloop.testsupport.kept.domain.Claim;

record WhenClaimedThenTell(Claim claim) {}
