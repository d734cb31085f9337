package nl.doorloop.testsupport.broken.elsewhere;

public record Page(String title) {}
