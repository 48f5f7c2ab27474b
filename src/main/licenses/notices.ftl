Gouji 勾稽 comes with the libraries below, in lib/. Each is listed as its file, the licence it is used under here by its
SPDX name, and where it comes from. licenses/ holds the text of every licence, and in a folder by the name of the library
the licence and the notice its file carries itself. sbom.cdx.json lists the same libraries for programs (CycloneDX).

Gouji（勾稽）随附 lib/ 下的这些程序库。每行依次是文件、许可证（SPDX 名称）、来源。许可证全文和各库自带的声明见 licenses/，
供程序读取的清单见 sbom.cdx.json（CycloneDX）。

<#-- Where a library leaves the choice, one of those whose text is here is chosen. -->
<#assign held = ["Apache-2.0", "BSD-3-Clause", "EPL-2.0", "MIT", "MPL-1.1"]>
<#list dependencyMap as entry>
<#assign p = entry.getKey()>
lib/${p.artifactId}-${p.version}.jar
    ${entry.getValue()?filter(name -> held?seq_contains(name))?join(" AND ")}
    ${p.groupId}:${p.artifactId}:${p.version}<#if p.url??>  ${p.url}</#if>
</#list>
