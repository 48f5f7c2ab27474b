/**
 * Reads what a library reads that can neither be stopped nor bounded, in a process that can be killed. Decides
 * nothing itself.
 */
package gouji.read.worker;
