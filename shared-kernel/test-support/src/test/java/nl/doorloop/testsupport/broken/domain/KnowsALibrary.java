package nl.doorloop.testsupport.broken.domain;

import org.slf4j.Logger;

record KnowsALibrary(Logger log) {}
