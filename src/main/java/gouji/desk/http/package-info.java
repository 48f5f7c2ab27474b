/**
 * One page served to one person on the loopback interface, and nobody else let in: host, token, cookie, origin, lengths and
 * times are checked before anything of the desk is asked. It knows nothing of reports.
 */
@NullMarked
package gouji.desk.http;

import org.jspecify.annotations.NullMarked;
