/** Keeps the tables in a database, and takes up a run where it was broken off. */
@NullMarked
package org.worksummary.archive.store;

import org.jspecify.annotations.NullMarked;
