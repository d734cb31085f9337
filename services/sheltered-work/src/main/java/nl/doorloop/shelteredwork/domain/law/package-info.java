/** The law, one rule a file, each a pure function that names its article. */
@NullMarked
package nl.doorloop.shelteredwork.domain.law;

import org.jspecify.annotations.NullMarked;
