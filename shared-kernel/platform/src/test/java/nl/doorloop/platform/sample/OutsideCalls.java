package nl.doorloop.platform.sample;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/** Hears of every host outside this machine that anything in this JVM looks up or calls. */
public final class OutsideCalls extends InetAddressResolverProvider {
  private static final Set<String> SEEN = new ConcurrentSkipListSet<>();
  private static final String LOOPBACK = "localhost|127\\..*|\\[?::1]?|0\\.0\\.0\\.0|";

  public static Set<String> seen() {
    return Set.copyOf(SEEN);
  }

  public static void forget() {
    SEEN.clear();
  }

  private static void note(String host, String ownName) {
    if (host != null && !host.matches(LOOPBACK) && !host.equals(ownName)) {
      SEEN.add(host);
    }
  }

  /** What asks for a proxy is about to call. */
  public static ProxySelector proxies() {
    return new ProxySelector() {
      @Override
      public List<Proxy> select(URI uri) {
        note(uri.getHost(), "");
        return List.of(Proxy.NO_PROXY);
      }

      @Override
      public void connectFailed(URI uri, SocketAddress address, IOException e) {
        note(uri.getHost(), "");
      }
    };
  }

  @Override
  public String name() {
    return "outside-calls";
  }

  @Override
  public InetAddressResolver get(Configuration configuration) {
    var builtIn = configuration.builtinResolver();
    return new InetAddressResolver() {
      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
          throws UnknownHostException {
        note(host, configuration.lookupLocalHostName());
        return builtIn.lookupByName(host, policy);
      }

      @Override
      public String lookupByAddress(byte[] address) throws UnknownHostException {
        return builtIn.lookupByAddress(address);
      }
    };
  }
}
