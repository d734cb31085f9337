package nl.doorloop.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.util.List;
import java.util.Set;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.CurrentCaller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

class CallerAndTraceTest {
  private final Recorder untraced = new CallerAndTrace("continuity", () -> null);

  @AfterEach
  void nobody_is_logged_in() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void the_caller_records_under_their_name() {
    var caller = new Caller("drechtwerk", Set.of(), null, Set.of(), Set.of());
    assertThat(CurrentCaller.as(caller, untraced::now).recordedBy()).isEqualTo("drechtwerk");
  }

  @Test
  void without_a_caller_the_service_records_itself() {
    assertThat(untraced.now()).isEqualTo(new Recorder.Recording("continuity", null));
    SecurityContextHolder.getContext()
        .setAuthentication(
            new AnonymousAuthenticationToken(
                "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
    assertThat(untraced.now().recordedBy()).isEqualTo("continuity");
  }

  @Test
  void somebody_who_is_logged_in_otherwise_is_not_taken_for_the_service() {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken("prober", "", List.of()));
    assertThat(untraced.now().recordedBy()).isEqualTo("prober");
  }

  @Test
  void the_trace_of_the_request_is_written_as_w3c_has_it() {
    var context = mock(TraceContext.class);
    when(context.traceId()).thenReturn("4bf92f3577b34da6a3ce929d0e0e4736");
    when(context.spanId()).thenReturn("00f067aa0ba902b7");
    when(context.sampled()).thenReturn(true);
    var span = mock(Span.class);
    when(span.context()).thenReturn(context);
    var tracer = mock(Tracer.class);
    when(tracer.currentSpan()).thenReturn(span);
    assertThat(new CallerAndTrace("continuity", () -> tracer).now().traceparent())
        .isEqualTo("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    assertThat(new CallerAndTrace("continuity", () -> Tracer.NOOP).now().traceparent()).isNull();
  }
}
