package nl.doorloop.platform.web;

import io.micrometer.common.KeyValues;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.EnumSet;
import nl.doorloop.language.Municipality;
import nl.doorloop.platform.DoorloopProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.http.server.observation.ServerRequestObservationConvention;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes every answer of a service carry the same headers, and every failure be a problem. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class WebAutoConfiguration {
  private final String service;
  private final String apiVersion;

  WebAutoConfiguration(DoorloopProperties properties) {
    this.service = properties.service();
    this.apiVersion = properties.apiVersion();
  }

  @Bean
  FilterRegistrationBean<AnswerHeadersFilter> answerHeaders() {
    var registration = new FilterRegistrationBean<>(new AnswerHeadersFilter(apiVersion));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
    return registration;
  }

  /** After the filter that observes requests, which must not hear of it. */
  @Bean
  FilterRegistrationBean<UnreadableParametersFilter> unreadableParameters() {
    var registration = new FilterRegistrationBean<>(new UnreadableParametersFilter());
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return registration;
  }

  /** In metrics and traces an address is a pattern: what stands in it may be a person's. */
  @Bean
  ServerRequestObservationConvention requestsWithoutAddress() {
    return new DefaultServerRequestObservationConvention() {
      @Override
      public KeyValues getHighCardinalityKeyValues(ServerRequestObservationContext context) {
        return KeyValues.empty();
      }
    };
  }

  @Bean
  HandlerExceptionResolver problemsForPrograms() {
    return ApiProblems.forPrograms();
  }

  @Bean
  HandlerExceptionResolver problemsForPages() {
    return ApiProblems.forPages();
  }

  @Bean
  @ConditionalOnMissingBean(ErrorController.class)
  ContainerErrors containerErrors(ObjectProvider<ErrorViewResolver> views) {
    return new ContainerErrors(views.orderedStream().toList());
  }

  /** Comes last, so that this valve stands before the one that Spring Boot adds. */
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerProblems() {
    return factory ->
        factory.addContextCustomizers(
            context ->
                context.getParent().getPipeline().addValve(new ContainerProblemValve(apiVersion)));
  }

  @Bean
  WebMvcConfigurer valuesInAddresses() {
    return new WebMvcConfigurer() {
      @Override
      public void addFormatters(FormatterRegistry registry) {
        // Spring reads an enum by the name of its constant; outside, a municipality is its code.
        registry.addConverter(String.class, Municipality.class, Municipality::of);
      }
    };
  }

  @Bean
  OpenApiDescription openApiDescription() {
    return new OpenApiDescription(service, apiVersion);
  }

  @Bean
  TextValueSchemas textValueSchemas() {
    return new TextValueSchemas();
  }

  @Bean
  RequiredFields requiredFields(Clock clock) {
    return new RequiredFields(clock);
  }
}
