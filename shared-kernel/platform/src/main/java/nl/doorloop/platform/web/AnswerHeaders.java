package nl.doorloop.platform.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The headers that every answer carries, errors of the container included (NL GOV API Design Rules
 * {@code /core/version-header} and {@code /core/transport/security-headers}).
 */
public final class AnswerHeaders {
  /** The full version of the API, in every answer. */
  public static final String API_VERSION = "API-Version";

  /** Where a service publishes what it offers; open to everybody, from every site. */
  public static final String OPENAPI_PATH = "/v1/openapi.json";

  /** What a page may load: nothing but what this service itself serves. */
  public static final String PAGE_CSP =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none';"
          + " base-uri 'none'";

  private static final String API_CSP = "default-src 'none'; frame-ancestors 'none'";

  private AnswerHeaders() {}

  /**
   * @param path of the request, without query
   * @param secure whether the request came over TLS
   */
  static Map<String, String> of(String path, boolean secure, String apiVersion) {
    var headers = new LinkedHashMap<String, String>();
    headers.put(API_VERSION, apiVersion);
    headers.put("Cache-Control", "no-store");
    headers.put("Content-Security-Policy", Pages.isApi(path) ? API_CSP : PAGE_CSP);
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    if (secure) {
      headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    if (path.equals(OPENAPI_PATH)) {
      headers.put("Access-Control-Allow-Origin", "*");
    }
    return headers;
  }
}
