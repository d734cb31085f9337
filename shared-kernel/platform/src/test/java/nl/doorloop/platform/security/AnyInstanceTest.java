package nl.doorloop.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.mock.http.client.MockClientHttpRequest;
import org.springframework.mock.http.client.MockClientHttpResponse;

class AnyInstanceTest {
  private static final String FIRST = "10.0.0.1";
  private static final String SECOND = "10.0.0.2";
  private static final String V6 = "[fd00:0:0:0:0:0:0:1]";
  private static final URI COMMAND = URI.create("http://continuity:8080/v1/residents?a=%20b");

  private final AnyInstance instances = new AnyInstance(_ -> addresses(FIRST, SECOND, V6));
  private final List<String> called = new ArrayList<>();

  @Test
  void one_that_cannot_be_reached_is_passed_over() throws Exception {
    for (int i = 0; i < 20; i++) {
      call(instances, host -> host.equals(SECOND));
    }
    assertThat(called).filteredOn(SECOND::equals).hasSize(20);
    assertThat(called).contains(FIRST, V6);
  }

  @Test
  void all_of_them_share_the_work() throws Exception {
    for (int i = 0; i < 200; i++) {
      call(instances, _ -> true);
    }
    assertThat(called).hasSize(200);
    assertThat(new TreeSet<>(called)).isEqualTo(new TreeSet<>(Set.of(FIRST, SECOND, V6)));
  }

  @Test
  void when_none_can_be_reached_each_was_tried_once() {
    assertThatThrownBy(() -> call(instances, _ -> false)).isInstanceOf(ConnectException.class);
    assertThat(called).containsExactlyInAnyOrder(FIRST, SECOND, V6);
  }

  @Test
  void what_got_through_is_never_sent_again() {
    assertThatThrownBy(
            () ->
                instances.execute(
                    new MockClientHttpRequest(HttpMethod.POST, COMMAND),
                    new byte[0],
                    (request, _) -> {
                      called.add(request.getURI().getHost());
                      throw new SocketTimeoutException();
                    }))
        .isInstanceOf(SocketTimeoutException.class);
    assertThat(called).hasSize(1);
  }

  @Test
  void a_single_address_is_called_by_its_name() throws Exception {
    call(new AnyInstance(_ -> addresses(FIRST)), _ -> true);
    assertThat(called).containsExactly("continuity");
  }

  @Test
  void a_name_that_nobody_has_cannot_be_reached() {
    var unknown =
        new AnyInstance(
            name -> {
              throw new UnknownHostException(name);
            });
    assertThatThrownBy(() -> call(unknown, _ -> true)).isInstanceOf(ConnectException.class);
  }

  @Test
  void the_rest_of_the_address_stays_as_it_was() throws Exception {
    instances.execute(
        new MockClientHttpRequest(HttpMethod.POST, COMMAND),
        new byte[0],
        (request, _) -> {
          assertThat(request.getURI().getPort()).isEqualTo(8080);
          assertThat(request.getURI().getRawPath()).isEqualTo("/v1/residents");
          assertThat(request.getURI().getRawQuery()).isEqualTo("a=%20b");
          return ok();
        });
  }

  private interface Reachable {
    boolean is(String host);
  }

  private void call(AnyInstance calling, Reachable reachable) throws IOException {
    ClientHttpRequestExecution execution =
        (request, _) -> {
          var host = request.getURI().getHost();
          called.add(host);
          if (!reachable.is(host)) {
            throw new ConnectException("nobody at " + host);
          }
          return ok();
        };
    calling.execute(new MockClientHttpRequest(HttpMethod.POST, COMMAND), new byte[0], execution);
  }

  private static MockClientHttpResponse ok() {
    return new MockClientHttpResponse(new byte[0], HttpStatus.OK);
  }

  private static InetAddress[] addresses(String... literals) throws UnknownHostException {
    var addresses = new InetAddress[literals.length];
    for (int i = 0; i < literals.length; i++) {
      addresses[i] = InetAddress.getByName(literals[i]);
    }
    return addresses;
  }
}
