/** The tables of an archive, made by Spark on one machine or many. */
@NullMarked
package org.worksummary.spark;

import org.jspecify.annotations.NullMarked;
