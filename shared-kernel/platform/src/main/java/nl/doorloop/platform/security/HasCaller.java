package nl.doorloop.platform.security;

/** A principal of Spring Security, of whatever login, that knows which caller it is. */
public interface HasCaller {
  Caller caller();
}
