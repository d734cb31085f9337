/**
 * What a deciding service knows of those who fell back within a return agreement; read {@link
 * nl.doorloop.platform.returns.ProposedReturns} first.
 */
@NullMarked
package nl.doorloop.platform.returns;

import org.jspecify.annotations.NullMarked;
