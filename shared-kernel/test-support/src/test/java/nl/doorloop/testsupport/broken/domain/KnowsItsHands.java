package nl.doorloop.testsupport.broken.domain;

import nl.doorloop.testsupport.broken.elsewhere.Page;

record KnowsItsHands(Page page) {}
