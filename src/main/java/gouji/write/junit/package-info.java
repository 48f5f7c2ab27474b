/** Findings as test results. */
package gouji.write.junit;
