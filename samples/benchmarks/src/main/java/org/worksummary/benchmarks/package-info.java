/** Benchmarks of the quantity scanner and of the whole parse. */
@NullMarked
package org.worksummary.benchmarks;

import org.jspecify.annotations.NullMarked;
