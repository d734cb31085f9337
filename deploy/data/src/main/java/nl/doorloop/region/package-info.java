/**
 * A synthetic Drechtsteden region: fictive residents, and the files that the two organisations
 * would deliver about them. Read {@link nl.doorloop.region.Region} first, then {@link
 * nl.doorloop.region.Life}.
 */
@NullMarked
package nl.doorloop.region;

import org.jspecify.annotations.NullMarked;
