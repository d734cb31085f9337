package nl.doorloop.testsupport.broken.names;

class ClaimUtils {}
