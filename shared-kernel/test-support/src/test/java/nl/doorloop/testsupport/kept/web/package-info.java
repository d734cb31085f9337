/** The pages of a module that keeps the rules. */
@NullMarked
package nl.doorloop.testsupport.kept.web;

import org.jspecify.annotations.NullMarked;
