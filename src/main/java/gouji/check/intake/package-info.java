/** Finds the files, opens archives, brings together what belongs to one report, and has it read. */
package gouji.check.intake;
