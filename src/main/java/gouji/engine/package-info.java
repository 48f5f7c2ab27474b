/**
 * The only place that knows Drools: compiles, runs within limits, turns matches into findings. It does not weigh
 * findings against each other.
 */
@NullMarked
package gouji.engine;

import org.jspecify.annotations.NullMarked;
