package nl.doorloop.testsupport.broken.unmarked;

class Claim {}
