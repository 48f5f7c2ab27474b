@echo off
rem Starts Gouji with the Java of runtime\ beside this folder, else that of JAVA_HOME, else the one on PATH, the first of
rem them that is new enough. GOUJI_OPTS goes to that Java.
rem Only ASCII in this file: the console reads it in its own code page, which Java is left to write in, too (jdk.console
rem keeps that so for Java 22 and later). What is said in Chinese stands in files in UTF-8 beside this one. What goes to a
rem file or another program is UTF-8. File names need no code page: Windows takes them in UTF-16.
setlocal EnableExtensions DisableDelayedExpansion
set "GOUJI_DIR=%~dp0.."
for %%I in ("%GOUJI_DIR%") do set "GOUJI_DIR=%%~fI"
set "GOUJI_COMMAND="
set "GOUJI_WINDOW="
set "GOUJI_OLD="

rem Files and folders dropped on the icon come by their full names: a folder is taken to the page, files are checked.
if "%~1"=="" goto window
if /i "%~1"=="%~f1" set "GOUJI_COMMAND=check"
if defined GOUJI_COMMAND if exist "%~f1\" set "GOUJI_COMMAND=serve"

:window
rem Started from the desktop, the window would be gone with all that stands in it. A task or a script names a command.
set "GOUJI_LINE=%cmdcmdline:"=%"
if /i "%GOUJI_LINE:/c =%"=="%GOUJI_LINE%" goto find
if "%~1"=="" set "GOUJI_WINDOW=yes"
if "%~1"=="" set "GOUJI_COMMAND=serve"
if defined GOUJI_COMMAND set "GOUJI_WINDOW=yes"

:find
set "GOUJI_JAVA=%GOUJI_DIR%\runtime\bin\java.exe"
if exist "%GOUJI_JAVA%" goto run
if not defined JAVA_HOME goto path
set "GOUJI_JAVA=%JAVA_HOME:"=%\bin\java.exe"
call :try
if not errorlevel 1 goto run
:path
set "GOUJI_JAVA=java"
call :try
if not errorlevel 1 goto run
set "GOUJI_STATUS=1"
if defined GOUJI_OLD goto old
call :say java-missing.txt
goto end
:old
call :say java-too-old.txt
echo "%GOUJI_OLD%" 1>&2
goto end

:run
"%GOUJI_JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Djdk.console=java.base "-Dgouji.home=%GOUJI_DIR%" %GOUJI_OPTS% -cp "%GOUJI_DIR%\lib\*" gouji.cli.Main %GOUJI_COMMAND% %*
set "GOUJI_STATUS=%errorlevel%"
if not defined GOUJI_WINDOW goto end

:end
if defined GOUJI_WINDOW pause
exit /b %GOUJI_STATUS%

rem Whether there is that Java and it is new enough: the option came with Java 17.
:try
"%GOUJI_JAVA%" --enable-native-access=ALL-UNNAMED -version >nul 2>&1
if not errorlevel 1 exit /b 0
"%GOUJI_JAVA%" -version >nul 2>&1
if not errorlevel 1 set "GOUJI_OLD=%GOUJI_JAVA%"
exit /b 1

rem Shows a file in UTF-8, and leaves the code page of the console as it was.
:say
set "GOUJI_PAGE="
for /f "tokens=2 delims=:" %%C in ('chcp') do set "GOUJI_PAGE=%%C"
chcp 65001 >nul
type "%~dp0%~1" 1>&2
if defined GOUJI_PAGE chcp %GOUJI_PAGE:.=% >nul
exit /b 0
