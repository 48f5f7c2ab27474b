@echo off
rem Starts Gouji with the Java of JAVA_HOME, else the one on PATH. GOUJI_OPTS goes to that Java.
rem Only ASCII in this file: the console reads it in its own code page, which is left as it is. Java asks the console
rem for that code page and writes to it accordingly (jdk.console keeps that so for Java 22 and later); what goes to a file
rem or another program is UTF-8. File names need no code page: Windows takes them in UTF-16.
setlocal
set "GOUJI_DIR=%~dp0.."
for %%I in ("%GOUJI_DIR%") do set "GOUJI_DIR=%%~fI"
set "GOUJI_JAVA=java"
if defined JAVA_HOME set "GOUJI_JAVA=%JAVA_HOME%\bin\java.exe"
"%GOUJI_JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo gouji: Java was not found. Install Java 17 or later, or set JAVA_HOME. 1>&2
  exit /b 1
)
"%GOUJI_JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Djdk.console=java.base "-Dgouji.home=%GOUJI_DIR%" %GOUJI_OPTS% -cp "%GOUJI_DIR%\lib\*" gouji.cli.Main %*
exit /b %errorlevel%
