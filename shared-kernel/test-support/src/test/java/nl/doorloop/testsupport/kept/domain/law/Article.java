package nl.doorloop.testsupport.kept.domain.law;

public record Article(String number) {}
