/** The law, one article a file, each a pure function that names its text. */
@NullMarked
package nl.doorloop.debtsupport.domain.law;

import org.jspecify.annotations.NullMarked;
