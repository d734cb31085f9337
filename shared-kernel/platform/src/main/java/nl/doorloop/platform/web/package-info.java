/** What every answer over HTTP has in common: problems, versions, headers, OpenAPI. */
@NullMarked
package nl.doorloop.platform.web;

import org.jspecify.annotations.NullMarked;
