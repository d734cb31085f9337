package nl.doorloop.platform.commands;

/** A command and the stream that it is for. */
public record StreamCommand<C>(String streamId, C command) {}
