/** Many reports: all are read, then each is judged amid the others. */
package gouji.review;
