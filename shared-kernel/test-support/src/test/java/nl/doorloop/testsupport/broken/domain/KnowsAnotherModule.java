package nl.doorloop.testsupport.broken.domain;

import nl.doorloop.testsupport.kept.domain.Claim;

record KnowsAnotherModule(Claim[] claims) {}
