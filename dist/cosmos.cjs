// cosmos-lint-0.1.0-4e4fc099574d687a
"use strict";const BUNDLE_URL = require("node:url").pathToFileURL(__filename).href
"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){
throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.
exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{
if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},
"__esModule",{value:!0}),mod);var require_util=__commonJS({"node_modules/@oclif/core/lib/util/util.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.pickBy=pickBy;exports2.compact=compact2;exports2.uniqBy=uniqBy;exports2.last=last;exports2.
sortBy=sortBy;exports2.castArray=castArray;exports2.isProd=isProd;exports2.maxBy=maxBy;exports2.sumBy=sumBy;exports2.capitalize=
capitalize;exports2.isTruthy=isTruthy;exports2.isNotFalsy=isNotFalsy;exports2.uniq=uniq;exports2.mapValues=mapValues;exports2.
mergeNestedObjects=mergeNestedObjects;function pickBy(obj,fn){return Object.entries(obj).reduce((o,[k,v])=>(fn(v)&&(o[k]=
v),o),{})}function compact2(a){return a.filter(a2=>!!a2)}function uniqBy(arr,fn){return arr.filter((a,i)=>{let aVal=fn(a);
return!arr.some((b,j)=>j>i&&fn(b)===aVal)})}function last(arr){if(arr)return arr.at(-1)}function compare2(a,b){if(a=a===
void 0?0:a,b=b===void 0?0:b,Array.isArray(a)&&Array.isArray(b)){if(a.length===0&&b.length===0)return 0;let diff=compare2(
a[0],b[0]);return diff!==0?diff:compare2(a.slice(1),b.slice(1))}return a<b?-1:a>b?1:0}function sortBy(arr,fn){return arr.
sort((a,b)=>compare2(fn(a),fn(b)))}function castArray(input){return input===void 0?[]:Array.isArray(input)?input:[input]}
function isProd(){return!["development","test"].includes(process.env.NODE_ENV??"")}function maxBy(arr,fn){if(arr.length!==
0)return arr.reduce((maxItem,i)=>{let curr=fn(i),max=fn(maxItem);return curr>max?i:maxItem})}function sumBy(arr,fn){return arr.
reduce((sum2,i)=>sum2+fn(i),0)}function capitalize(s){return s?s.charAt(0).toUpperCase()+s.slice(1).toLowerCase():""}function isTruthy(input){
return["1","true","y","yes"].includes(input.toLowerCase())}function isNotFalsy(input){return!["0","false","n","no"].includes(
input.toLowerCase())}function uniq(arr){return[...new Set(arr)].sort()}function mapValues(obj,fn){return Object.entries(
obj).reduce((o,[k,v])=>(o[k]=fn(v,k),o),{})}function get(obj,path){return path.split(".").reduce((o,p)=>o?.[p],obj)}function mergeNestedObjects(objs,path){
return Object.fromEntries(objs.flatMap(o=>Object.entries(get(o,path)??{})).reverse())}}});var require_fs=__commonJS({"node_modules/@oclif/core/lib/util/fs.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.fileExists=exports2.dirExists=void 0;exports2.readJson=readJson;exports2.safeReadJson=
safeReadJson;exports2.existsSync=existsSync4;var node_fs_1$,get_node_fs_1=()=>node_fs_1$??=require("node:fs"),promises_1$,
get_promises_1=()=>promises_1$??=require("node:fs/promises"),util_1$,get_util_1=()=>util_1$??=require_util(),dirExists=async input=>{
let dirStat;try{dirStat=await(0,get_promises_1().stat)(input)}catch{throw new Error(`No directory found at ${input}`)}if(!dirStat.
isDirectory())throw new Error(`${input} exists but is not a directory`);return input};exports2.dirExists=dirExists;var fileExists=async input=>{
let fileStat;try{fileStat=await(0,get_promises_1().stat)(input)}catch{throw new Error(`No file found at ${input}`)}if(!fileStat.
isFile())throw new Error(`${input} exists but is not a file`);return input};exports2.fileExists=fileExists;var ProdOnlyCache=class extends Map{set(key,value){
return((0,get_util_1().isProd)()??!1)&&super.set(key,value),this}},cache=new ProdOnlyCache;async function readJson(path,useCache=!0){
if(useCache&&cache.has(path))return JSON.parse(cache.get(path));let contents=await(0,get_promises_1().readFile)(path,"ut\
f8");return cache.set(path,contents),JSON.parse(contents)}async function safeReadJson(path,useCache=!0){try{return await readJson(
path,useCache)}catch{}}function existsSync4(path){return(0,get_node_fs_1().existsSync)(path)}}});var require_args=__commonJS({"node_modules/@oclif/core/lib/args.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.string=exports2.url=exports2.file=exports2.directory=exports2.integer=exports2.boolean=
void 0;exports2.custom=custom;exports2.option=option2;var node_url_1$,get_node_url_1=()=>node_url_1$??=require("node:url"),
fs_1$,get_fs_1=()=>fs_1$??=require_fs(),util_1$,get_util_1=()=>util_1$??=require_util();function custom(defaults){return(options={})=>({
parse:async(i,_context,_opts)=>i,...defaults,...options,input:[],type:"option"})}exports2.boolean=custom({parse:async b=>!!b&&
(0,get_util_1().isNotFalsy)(b)});exports2.integer=custom({async parse(input,_,opts){if(!/^-?\d+$/.test(input))throw new Error(
`Expected an integer but received: ${input}`);let num=Number.parseInt(input,10);if(opts.min!==void 0&&num<opts.min)throw new Error(
`Expected an integer greater than or equal to ${opts.min} but received: ${input}`);if(opts.max!==void 0&&num>opts.max)throw new Error(
`Expected an integer less than or equal to ${opts.max} but received: ${input}`);return num}});exports2.directory=custom(
{async parse(input,_,opts){return opts.exists?(0,get_fs_1().dirExists)(input):input}});exports2.file=custom({async parse(input,_,opts){
return opts.exists?(0,get_fs_1().fileExists)(input):input}});exports2.url=custom({async parse(input){try{return new(get_node_url_1()).
URL(input)}catch{throw new Error(`Expected a valid url but received: ${input}`)}}});var stringArg=custom({});exports2.string=
stringArg;function option2(defaults){return(options={})=>({parse:async(i,_context,_opts)=>i,...defaults,...options,input:[],
type:"option"})}}});var require_package=__commonJS({"node_modules/@oclif/core/package.json"(exports2,module2){module2.exports={name:"@oclif/\
core",description:"base library for oclif CLIs",version:"4.14.0",author:"Salesforce",bugs:"https://github.com/oclif/core\
/issues",dependencies:{"ansi-escapes":"^4.3.2",ansis:"^3.17.0","clean-stack":"^3.0.1","cli-spinners":"^2.9.2",debug:"^4.\
4.3",ejs:"^6","get-package-type":"^0.1.0","indent-string":"^4.0.0",lilconfig:"^3.1.3",minimatch:"^10.2.5",semver:"^7.8.1",
"string-width":"^4.2.3","supports-color":"^8",tinyglobby:"^0.2.17","widest-line":"^3.1.0",wordwrap:"^1.0.0","wrap-ansi":"\
^7.0.0","wsl-utils":"^0.4.0"},devDependencies:{"@commitlint/config-conventional":"^19","@eslint/compat":"^1.4.1","@oclif\
/plugin-help":"^6","@oclif/plugin-plugins":"^5","@oclif/prettier-config":"^0.2.1","@oclif/test":"^4","@types/benchmark":"\
^2.1.5","@types/chai":"^4.3.16","@types/chai-as-promised":"^7.1.8","@types/clean-stack":"^2.1.1","@types/debug":"^4.1.13",
"@types/ejs":"^3.1.5","@types/indent-string":"^4.0.1","@types/mocha":"^10.0.10","@types/node":"^18","@types/picomatch":"\
^4.0.3","@types/pnpapi":"^0.0.5","@types/sinon":"^17.0.3","@types/supports-color":"^8.1.3","@types/wordwrap":"^1.0.3","@\
types/wrap-ansi":"^3.0.0",benchmark:"^2.1.4",chai:"^4.5.0","chai-as-promised":"^7.1.2",commitlint:"^19","cross-env":"^7.\
0.3",eslint:"^10","eslint-config-oclif":"^7","eslint-config-prettier":"^10",husky:"^9.1.7","lint-staged":"^15",madge:"^6\
.1.0",mocha:"^11.7.5",nyc:"^15.1.0",prettier:"^3.8.3",shx:"^0.4.0",sinon:"^18","ts-node":"^10.9.2",tsd:"^0.33.0",typescript:"\
^5"},engines:{node:">=18.0.0"},files:["/lib"],homepage:"https://github.com/oclif/core",keywords:["oclif","cli","command",
"command line","parser","args","argv"],license:"MIT",exports:{".":"./lib/index.js","./args":"./lib/args.js","./command":"\
./lib/command.js","./config":"./lib/config/index.js","./errors":"./lib/errors/index.js","./execute":"./lib/execute.js","\
./flags":"./lib/flags.js","./flush":"./lib/flush.js","./handle":"./lib/errors/handle.js","./help":"./lib/help/index.js",
"./hooks":"./lib/interfaces/hooks.js","./interfaces":"./lib/interfaces/index.js","./logger":"./lib/logger.js","./package\
.json":"./package.json","./parser":"./lib/parser/index.js","./performance":"./lib/performance.js","./run":"./lib/main.js",
"./settings":"./lib/settings.js","./util/ids":"./lib/util/ids.js","./ux":"./lib/ux/index.js"},repository:"oclif/core",oclif:{
bin:"oclif",devPlugins:["@oclif/plugin-help","@oclif/plugin-plugins"]},publishConfig:{access:"public"},scripts:{build:"s\
hx rm -rf lib && tsc",compile:"tsc",format:'prettier --write "+(src|test)/**/*.+(ts|js|json)"',lint:"eslint",posttest:"y\
arn lint && yarn test:circular-deps",prepack:"yarn run build",prepare:"husky","test:circular-deps":"yarn build && madge \
lib/ -c","test:debug":'nyc mocha --debug-brk --inspect "test/**/*.test.ts"',"test:integration":'mocha --forbid-only "tes\
t/**/*.integration.ts" --parallel --timeout 1200000',"test:interoperability":"cross-env DEBUG=integration:* ts-node test\
/integration/interop.ts","test:perf":"ts-node test/perf/parser.perf.ts",test:'nyc mocha --forbid-only "test/**/*.test.ts\
" --parallel'},types:"lib/index.d.ts"}}});var require_cache=__commonJS({"node_modules/@oclif/core/lib/cache.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});var node_fs_1$,get_node_fs_1=()=>node_fs_1$??=require("node:fs"),node_path_1$,get_node_path_1=()=>node_path_1$??=
require("node:path"),Cache=class _Cache extends Map{static instance;constructor(){super(),this.set("@oclif/core",this.getOclifCoreMeta())}static getInstance(){
return _Cache.instance||(_Cache.instance=new _Cache),_Cache.instance}get(key){return super.get(key)}getOclifCoreMeta(){try{
return{name:"@oclif/core",version:require_package().version}}catch{try{return{name:"@oclif/core",version:JSON.parse((0,get_node_fs_1().
readFileSync)((0,get_node_path_1().join)(__dirname,"..","package.json"),"utf8")).version}}catch{return{name:"@oclif/core",
version:"unknown"}}}}};exports2.default=Cache}});var require_ejs=__commonJS({"aside:ejs"(exports2,module2){module2.exports=require("./aside.cjs").ejs}});var require_ms=__commonJS({"node_modules/ms/index.js"(exports2,module2){var s=1e3,m=s*60,h=m*60,d=h*24,w=d*7,y=d*365.25;
module2.exports=function(val,options){options=options||{};var type=typeof val;if(type==="string"&&val.length>0)return parse3(
val);if(type==="number"&&isFinite(val))return options.long?fmtLong(val):fmtShort(val);throw new Error("val is not a non-\
empty string or a valid number. val="+JSON.stringify(val))};function parse3(str){if(str=String(str),!(str.length>100)){var match=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(str);if(match){var n=parseFloat(match[1]),type=(match[2]||"ms").toLowerCase();switch(type){case"years":case"year":case"\
yrs":case"yr":case"y":return n*y;case"weeks":case"week":case"w":return n*w;case"days":case"day":case"d":return n*d;case"\
hours":case"hour":case"hrs":case"hr":case"h":return n*h;case"minutes":case"minute":case"mins":case"min":case"m":return n*
m;case"seconds":case"second":case"secs":case"sec":case"s":return n*s;case"milliseconds":case"millisecond":case"msecs":case"\
msec":case"ms":return n;default:return}}}}function fmtShort(ms){var msAbs=Math.abs(ms);return msAbs>=d?Math.round(ms/d)+
"d":msAbs>=h?Math.round(ms/h)+"h":msAbs>=m?Math.round(ms/m)+"m":msAbs>=s?Math.round(ms/s)+"s":ms+"ms"}function fmtLong(ms){
var msAbs=Math.abs(ms);return msAbs>=d?plural2(ms,msAbs,d,"day"):msAbs>=h?plural2(ms,msAbs,h,"hour"):msAbs>=m?plural2(ms,
msAbs,m,"minute"):msAbs>=s?plural2(ms,msAbs,s,"second"):ms+" ms"}function plural2(ms,msAbs,n,name){var isPlural=msAbs>=n*
1.5;return Math.round(ms/n)+" "+name+(isPlural?"s":"")}}});var require_common=__commonJS({"node_modules/debug/src/common.js"(exports2,module2){function setup(env2){createDebug.debug=
createDebug,createDebug.default=createDebug,createDebug.coerce=coerce,createDebug.disable=disable,createDebug.enable=enable,
createDebug.enabled=enabled,createDebug.humanize=require_ms(),createDebug.destroy=destroy,Object.keys(env2).forEach(key=>{
createDebug[key]=env2[key]}),createDebug.names=[],createDebug.skips=[],createDebug.formatters={};function selectColor(namespace){
let hash=0;for(let i=0;i<namespace.length;i++)hash=(hash<<5)-hash+namespace.charCodeAt(i),hash|=0;return createDebug.colors[Math.
abs(hash)%createDebug.colors.length]}createDebug.selectColor=selectColor;function createDebug(namespace){let prevTime,enableOverride=null,
namespacesCache,enabledCache;function debug(...args){if(!debug.enabled)return;let self=debug,curr=Number(new Date),ms=curr-
(prevTime||curr);self.diff=ms,self.prev=prevTime,self.curr=curr,prevTime=curr,args[0]=createDebug.coerce(args[0]),typeof args[0]!=
"string"&&args.unshift("%O");let index=0;args[0]=args[0].replace(/%([a-zA-Z%])/g,(match,format)=>{if(match==="%%")return"\
%";index++;let formatter=createDebug.formatters[format];if(typeof formatter=="function"){let val=args[index];match=formatter.
call(self,val),args.splice(index,1),index--}return match}),createDebug.formatArgs.call(self,args),(self.log||createDebug.
log).apply(self,args)}return debug.namespace=namespace,debug.useColors=createDebug.useColors(),debug.color=createDebug.selectColor(
namespace),debug.extend=extend,debug.destroy=createDebug.destroy,Object.defineProperty(debug,"enabled",{enumerable:!0,configurable:!1,
get:()=>enableOverride!==null?enableOverride:(namespacesCache!==createDebug.namespaces&&(namespacesCache=createDebug.namespaces,
enabledCache=createDebug.enabled(namespace)),enabledCache),set:v=>{enableOverride=v}}),typeof createDebug.init=="functio\
n"&&createDebug.init(debug),debug}function extend(namespace,delimiter){let newDebug=createDebug(this.namespace+(typeof delimiter>
"u"?":":delimiter)+namespace);return newDebug.log=this.log,newDebug}function enable(namespaces){createDebug.save(namespaces),
createDebug.namespaces=namespaces,createDebug.names=[],createDebug.skips=[];let split=(typeof namespaces=="string"?namespaces:
"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(let ns of split)ns[0]==="-"?createDebug.skips.push(ns.slice(
1)):createDebug.names.push(ns)}function matchesTemplate(search,template){let searchIndex=0,templateIndex=0,starIndex=-1,
matchIndex=0;for(;searchIndex<search.length;)if(templateIndex<template.length&&(template[templateIndex]===search[searchIndex]||
template[templateIndex]==="*"))template[templateIndex]==="*"?(starIndex=templateIndex,matchIndex=searchIndex,templateIndex++):
(searchIndex++,templateIndex++);else if(starIndex!==-1)templateIndex=starIndex+1,matchIndex++,searchIndex=matchIndex;else
return!1;for(;templateIndex<template.length&&template[templateIndex]==="*";)templateIndex++;return templateIndex===template.
length}function disable(){let namespaces=[...createDebug.names,...createDebug.skips.map(namespace=>"-"+namespace)].join(
",");return createDebug.enable(""),namespaces}function enabled(name){for(let skip of createDebug.skips)if(matchesTemplate(
name,skip))return!1;for(let ns of createDebug.names)if(matchesTemplate(name,ns))return!0;return!1}function coerce(val){return val instanceof
Error?val.stack||val.message:val}function destroy(){console.warn("Instance method `debug.destroy()` is deprecated and no\
 longer does anything. It will be removed in the next major version of `debug`.")}return createDebug.enable(createDebug.
load()),createDebug}module2.exports=setup}});var require_browser=__commonJS({"node_modules/debug/src/browser.js"(exports2,module2){exports2.formatArgs=formatArgs;exports2.
save=save;exports2.load=load;exports2.useColors=useColors;exports2.storage=localstorage();exports2.destroy=(()=>{let warned=!1;
return()=>{warned||(warned=!0,console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything.\
 It will be removed in the next major version of `debug`."))}})();exports2.colors=["#0000CC","#0000FF","#0033CC","#0033F\
F","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300F\
F","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCF\
F","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC3\
3","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33F\
F","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00F\
F","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC3\
3"];function useColors(){if(typeof window<"u"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs))
return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))
return!1;let m;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.
style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.
table)||typeof navigator<"u"&&navigator.userAgent&&(m=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(
m[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}function formatArgs(args){
if(args[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+args[0]+(this.useColors?"%c ":" ")+"+"+module2.
exports.humanize(this.diff),!this.useColors)return;let c="color: "+this.color;args.splice(1,0,c,"color: inherit");let index=0,
lastC=0;args[0].replace(/%[a-zA-Z%]/g,match=>{match!=="%%"&&(index++,match==="%c"&&(lastC=index))}),args.splice(lastC,0,
c)}exports2.log=console.debug||console.log||(()=>{});function save(namespaces){try{namespaces?exports2.storage.setItem("\
debug",namespaces):exports2.storage.removeItem("debug")}catch{}}function load(){let r;try{r=exports2.storage.getItem("de\
bug")||exports2.storage.getItem("DEBUG")}catch{}return!r&&typeof process<"u"&&"env"in process&&(r=process.env.DEBUG),r}function localstorage(){
try{return localStorage}catch{}}module2.exports=require_common()(exports2);var{formatters}=module2.exports;formatters.j=
function(v){try{return JSON.stringify(v)}catch(error){return"[UnexpectedJSONParseError]: "+error.message}}}});var require_has_flag=__commonJS({"node_modules/has-flag/index.js"(exports2,module2){"use strict";module2.exports=(flag,argv=process.
argv)=>{let prefix=flag.startsWith("-")?"":flag.length===1?"-":"--",position=argv.indexOf(prefix+flag),terminatorPosition=argv.
indexOf("--");return position!==-1&&(terminatorPosition===-1||position<terminatorPosition)}}});var require_supports_color=__commonJS({"node_modules/supports-color/index.js"(exports2,module2){"use strict";var os2=require("os"),
tty2=require("tty"),hasFlag2=require_has_flag(),{env:env2}=process,flagForceColor2;hasFlag2("no-color")||hasFlag2("no-co\
lors")||hasFlag2("color=false")||hasFlag2("color=never")?flagForceColor2=0:(hasFlag2("color")||hasFlag2("colors")||hasFlag2(
"color=true")||hasFlag2("color=always"))&&(flagForceColor2=1);function envForceColor2(){if("FORCE_COLOR"in env2)return env2.
FORCE_COLOR==="true"?1:env2.FORCE_COLOR==="false"?0:env2.FORCE_COLOR.length===0?1:Math.min(Number.parseInt(env2.FORCE_COLOR,
10),3)}function translateLevel2(level){return level===0?!1:{level,hasBasic:!0,has256:level>=2,has16m:level>=3}}function supportsColor2(haveStream,{
streamIsTTY,sniffFlags=!0}={}){let noFlagForceColor=envForceColor2();noFlagForceColor!==void 0&&(flagForceColor2=noFlagForceColor);
let forceColor=sniffFlags?flagForceColor2:noFlagForceColor;if(forceColor===0)return 0;if(sniffFlags){if(hasFlag2("color=\
16m")||hasFlag2("color=full")||hasFlag2("color=truecolor"))return 3;if(hasFlag2("color=256"))return 2}if(haveStream&&!streamIsTTY&&
forceColor===void 0)return 0;let min=forceColor||0;if(env2.TERM==="dumb")return min;if(process.platform==="win32"){let osRelease=os2.
release().split(".");return Number(osRelease[0])>=10&&Number(osRelease[2])>=10586?Number(osRelease[2])>=14931?3:2:1}if("\
CI"in env2)return["TRAVIS","CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE","DRONE"].some(sign=>sign in env2)||
env2.CI_NAME==="codeship"?1:min;if("TEAMCITY_VERSION"in env2)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env2.TEAMCITY_VERSION)?
1:0;if(env2.COLORTERM==="truecolor")return 3;if("TERM_PROGRAM"in env2){let version=Number.parseInt((env2.TERM_PROGRAM_VERSION||
"").split(".")[0],10);switch(env2.TERM_PROGRAM){case"iTerm.app":return version>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.
test(env2.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env2.TERM)||"COLORTERM"in env2?1:min}
function getSupportLevel(stream,options={}){let level=supportsColor2(stream,{streamIsTTY:stream&&stream.isTTY,...options});
return translateLevel2(level)}module2.exports={supportsColor:getSupportLevel,stdout:getSupportLevel({isTTY:tty2.isatty(1)}),
stderr:getSupportLevel({isTTY:tty2.isatty(2)})}}});var require_node=__commonJS({"node_modules/debug/src/node.js"(exports2,module2){var tty2=require("tty"),util=require("util");
exports2.init=init;exports2.log=log;exports2.formatArgs=formatArgs;exports2.save=save;exports2.load=load;exports2.useColors=
useColors;exports2.destroy=util.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does any\
thing. It will be removed in the next major version of `debug`.");exports2.colors=[6,2,3,4,5,1];try{let supportsColor2=require_supports_color();
supportsColor2&&(supportsColor2.stderr||supportsColor2).level>=2&&(exports2.colors=[20,21,26,27,32,33,38,39,40,41,42,43,
44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,
167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}
exports2.inspectOpts=Object.keys(process.env).filter(key=>/^debug_/i.test(key)).reduce((obj,key)=>{let prop=key.substring(
6).toLowerCase().replace(/_([a-z])/g,(_,k)=>k.toUpperCase()),val=process.env[key];return/^(yes|on|true|enabled)$/i.test(
val)?val=!0:/^(no|off|false|disabled)$/i.test(val)?val=!1:val==="null"?val=null:val=Number(val),obj[prop]=val,obj},{});function useColors(){
return"colors"in exports2.inspectOpts?!!exports2.inspectOpts.colors:tty2.isatty(process.stderr.fd)}function formatArgs(args){
let{namespace:name,useColors:useColors2}=this;if(useColors2){let c=this.color,colorCode="\x1B[3"+(c<8?c:"8;5;"+c),prefix=`\
  ${colorCode};1m${name} \x1B[0m`;args[0]=prefix+args[0].split(`
`).join(`
`+prefix),args.push(colorCode+"m+"+module2.exports.humanize(this.diff)+"\x1B[0m")}else args[0]=getDate()+name+" "+args[0]}
function getDate(){return exports2.inspectOpts.hideDate?"":new Date().toISOString()+" "}function log(...args){return process.
stderr.write(util.formatWithOptions(exports2.inspectOpts,...args)+`
`)}function save(namespaces){namespaces?process.env.DEBUG=namespaces:delete process.env.DEBUG}function load(){return process.
env.DEBUG}function init(debug){debug.inspectOpts={};let keys=Object.keys(exports2.inspectOpts);for(let i=0;i<keys.length;i++)
debug.inspectOpts[keys[i]]=exports2.inspectOpts[keys[i]]}module2.exports=require_common()(exports2);var{formatters}=module2.
exports;formatters.o=function(v){return this.inspectOpts.colors=this.useColors,util.inspect(v,this.inspectOpts).split(`
`).map(str=>str.trim()).join(" ")};formatters.O=function(v){return this.inspectOpts.colors=this.useColors,util.inspect(v,
this.inspectOpts)}}});var require_src=__commonJS({"node_modules/debug/src/index.js"(exports2,module2){typeof process>"u"||process.type==="rend\
erer"||process.browser===!0||process.__nwjs?module2.exports=require_browser():module2.exports=require_node()}});var require_logger=__commonJS({"node_modules/@oclif/core/lib/logger.js"(exports2){"use strict";var __importDefault=exports2&&
exports2.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.getLogger=getLogger;exports2.makeDebug=makeDebug;exports2.setLogger=setLogger;exports2.clearLoggers=
clearLoggers;var debug_1$,get_debug_1=()=>debug_1$??=__importDefault(require_src()),OCLIF_NS="oclif";function makeLogger(namespace=OCLIF_NS){
let debug=(0,get_debug_1().default)(namespace);return{child:(ns,delimiter)=>makeLogger(`${namespace}${delimiter??":"}${ns}`),
debug,error:(formatter,...args)=>makeLogger(`${namespace}:error`).debug(formatter,...args),info:debug,namespace,trace:debug,
warn:debug}}var cachedLoggers=new Map;function getLogger(namespace){let rootLogger=cachedLoggers.get("root");if(rootLogger||
set2(makeLogger(OCLIF_NS)),rootLogger=cachedLoggers.get("root"),namespace){let cachedLogger=cachedLoggers.get(namespace);
if(cachedLogger)return cachedLogger;let logger=rootLogger.child(namespace);return cachedLoggers.set(namespace,logger),logger}
return rootLogger}function ensureItMatchesInterface(newLogger){return typeof newLogger.child=="function"&&typeof newLogger.
debug=="function"&&typeof newLogger.error=="function"&&typeof newLogger.info=="function"&&typeof newLogger.trace=="funct\
ion"&&typeof newLogger.warn=="function"&&typeof newLogger.namespace=="string"}function set2(newLogger){cachedLoggers.has(
newLogger.namespace)||cachedLoggers.has("root")||(ensureItMatchesInterface(newLogger)?(cachedLoggers.set(newLogger.namespace,
newLogger),cachedLoggers.set("root",newLogger)):process.emitWarning("Logger does not match the Logger interface. Using d\
efault logger."))}function makeDebug(namespace){return(formatter,...args)=>getLogger(namespace).debug(formatter,...args)}
function setLogger(loadOptions){loadOptions&&typeof loadOptions!="string"&&"logger"in loadOptions&&loadOptions.logger?set2(
loadOptions.logger):set2(makeLogger(OCLIF_NS))}function clearLoggers(){cachedLoggers.clear()}}});var require_write=__commonJS({"node_modules/@oclif/core/lib/ux/write.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.stderr=exports2.stdout=void 0;var node_util_1$,get_node_util_1=()=>node_util_1$??=require("node:util"),
stdout=(str,...args)=>{!str&&args?console.log((0,get_node_util_1().format)(...args)):str?console.log(typeof str=="string"?
(0,get_node_util_1().format)(str,...args):(0,get_node_util_1().format)(...str,...args)):console.log()};exports2.stdout=stdout;
var stderr=(str,...args)=>{!str&&args?console.error((0,get_node_util_1().format)(...args)):str?console.error(typeof str==
"string"?(0,get_node_util_1().format)(str,...args):(0,get_node_util_1().format)(...str,...args)):console.error()};exports2.
stderr=stderr}});var require_escape_string_regexp=__commonJS({"node_modules/escape-string-regexp/index.js"(exports2,module2){"use strict";
module2.exports=string4=>{if(typeof string4!="string")throw new TypeError("Expected a string");return string4.replace(/[|\\{}()[\]^$+*?.]/g,
"\\$&").replace(/-/g,"\\x2d")}}});var require_clean_stack=__commonJS({"node_modules/clean-stack/index.js"(exports2,module2){"use strict";var os2=require("os"),
escapeStringRegexp=require_escape_string_regexp(),extractPathRegex=/\s+at.*[(\s](.*)\)?/,pathRegex=/^(?:(?:(?:node|(?:(?:node:)?internal\/[\w/]*|.*node_modules\/(?:babel-polyfill|pirates)\/.*)?\w+)(?:\.js)?:\d+:\d+)|native)/,
homeDir=typeof os2.homedir>"u"?"":os2.homedir();module2.exports=(stack,{pretty=!1,basePath}={})=>{let basePathRegex=basePath&&
new RegExp(`(at | \\()${escapeStringRegexp(basePath)}`,"g");return stack.replace(/\\/g,"/").split(`
`).filter(line=>{let pathMatches=line.match(extractPathRegex);if(pathMatches===null||!pathMatches[1])return!0;let match=pathMatches[1];
return match.includes(".app/Contents/Resources/electron.asar")||match.includes(".app/Contents/Resources/default_app.asar")?
!1:!pathRegex.test(match)}).filter(line=>line.trim()!=="").map(line=>(basePathRegex&&(line=line.replace(basePathRegex,"$\
1")),pretty&&(line=line.replace(extractPathRegex,(m,p1)=>m.replace(p1,p1.replace(homeDir,"~")))),line)).join(`
`)}}});var require_indent_string=__commonJS({"node_modules/indent-string/index.js"(exports2,module2){"use strict";module2.exports=
(string4,count2=1,options)=>{if(options={indent:" ",includeEmptyLines:!1,...options},typeof string4!="string")throw new TypeError(
`Expected \`input\` to be a \`string\`, got \`${typeof string4}\``);if(typeof count2!="number")throw new TypeError(`Expe\
cted \`count\` to be a \`number\`, got \`${typeof count2}\``);if(typeof options.indent!="string")throw new TypeError(`Ex\
pected \`options.indent\` to be a \`string\`, got \`${typeof options.indent}\``);if(count2===0)return string4;let regex=options.
includeEmptyLines?/^/gm:/^(?!\s*$)/gm;return string4.replace(regex,options.indent.repeat(count2))}}});var require_ansi_regex=__commonJS({"node_modules/ansi-regex/index.js"(exports2,module2){"use strict";module2.exports=({onlyFirst=!1}={})=>{
let pattern=["[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*\
)?\\u0007)","(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-ntqry=><~]))"].join("|");return new RegExp(pattern,onlyFirst?void 0:
"g")}}});var require_strip_ansi=__commonJS({"node_modules/strip-ansi/index.js"(exports2,module2){"use strict";var ansiRegex=require_ansi_regex();
module2.exports=string4=>typeof string4=="string"?string4.replace(ansiRegex(),""):string4}});var require_is_fullwidth_code_point=__commonJS({"node_modules/is-fullwidth-code-point/index.js"(exports2,module2){"use s\
trict";var isFullwidthCodePoint=codePoint=>Number.isNaN(codePoint)?!1:codePoint>=4352&&(codePoint<=4447||codePoint===9001||
codePoint===9002||11904<=codePoint&&codePoint<=12871&&codePoint!==12351||12880<=codePoint&&codePoint<=19903||19968<=codePoint&&
codePoint<=42182||43360<=codePoint&&codePoint<=43388||44032<=codePoint&&codePoint<=55203||63744<=codePoint&&codePoint<=64255||
65040<=codePoint&&codePoint<=65049||65072<=codePoint&&codePoint<=65131||65281<=codePoint&&codePoint<=65376||65504<=codePoint&&
codePoint<=65510||110592<=codePoint&&codePoint<=110593||127488<=codePoint&&codePoint<=127569||131072<=codePoint&&codePoint<=
262141);module2.exports=isFullwidthCodePoint;module2.exports.default=isFullwidthCodePoint}});var require_emoji_regex=__commonJS({"node_modules/emoji-regex/index.js"(exports2,module2){"use strict";module2.exports=function(){
return/\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g}}});var require_string_width=__commonJS({"node_modules/string-width/index.js"(exports2,module2){"use strict";var stripAnsi=require_strip_ansi(),
isFullwidthCodePoint=require_is_fullwidth_code_point(),emojiRegex=require_emoji_regex(),stringWidth=string4=>{if(typeof string4!=
"string"||string4.length===0||(string4=stripAnsi(string4),string4.length===0))return 0;string4=string4.replace(emojiRegex(),
"  ");let width=0;for(let i=0;i<string4.length;i++){let code=string4.codePointAt(i);code<=31||code>=127&&code<=159||code>=
768&&code<=879||(code>65535&&i++,width+=isFullwidthCodePoint(code)?2:1)}return width};module2.exports=stringWidth;module2.
exports.default=stringWidth}});var require_color_name=__commonJS({"node_modules/color-name/index.js"(exports2,module2){"use strict";module2.exports={aliceblue:[
240,248,255],antiquewhite:[250,235,215],aqua:[0,255,255],aquamarine:[127,255,212],azure:[240,255,255],beige:[245,245,220],
bisque:[255,228,196],black:[0,0,0],blanchedalmond:[255,235,205],blue:[0,0,255],blueviolet:[138,43,226],brown:[165,42,42],
burlywood:[222,184,135],cadetblue:[95,158,160],chartreuse:[127,255,0],chocolate:[210,105,30],coral:[255,127,80],cornflowerblue:[
100,149,237],cornsilk:[255,248,220],crimson:[220,20,60],cyan:[0,255,255],darkblue:[0,0,139],darkcyan:[0,139,139],darkgoldenrod:[
184,134,11],darkgray:[169,169,169],darkgreen:[0,100,0],darkgrey:[169,169,169],darkkhaki:[189,183,107],darkmagenta:[139,0,
139],darkolivegreen:[85,107,47],darkorange:[255,140,0],darkorchid:[153,50,204],darkred:[139,0,0],darksalmon:[233,150,122],
darkseagreen:[143,188,143],darkslateblue:[72,61,139],darkslategray:[47,79,79],darkslategrey:[47,79,79],darkturquoise:[0,
206,209],darkviolet:[148,0,211],deeppink:[255,20,147],deepskyblue:[0,191,255],dimgray:[105,105,105],dimgrey:[105,105,105],
dodgerblue:[30,144,255],firebrick:[178,34,34],floralwhite:[255,250,240],forestgreen:[34,139,34],fuchsia:[255,0,255],gainsboro:[
220,220,220],ghostwhite:[248,248,255],gold:[255,215,0],goldenrod:[218,165,32],gray:[128,128,128],green:[0,128,0],greenyellow:[
173,255,47],grey:[128,128,128],honeydew:[240,255,240],hotpink:[255,105,180],indianred:[205,92,92],indigo:[75,0,130],ivory:[
255,255,240],khaki:[240,230,140],lavender:[230,230,250],lavenderblush:[255,240,245],lawngreen:[124,252,0],lemonchiffon:[
255,250,205],lightblue:[173,216,230],lightcoral:[240,128,128],lightcyan:[224,255,255],lightgoldenrodyellow:[250,250,210],
lightgray:[211,211,211],lightgreen:[144,238,144],lightgrey:[211,211,211],lightpink:[255,182,193],lightsalmon:[255,160,122],
lightseagreen:[32,178,170],lightskyblue:[135,206,250],lightslategray:[119,136,153],lightslategrey:[119,136,153],lightsteelblue:[
176,196,222],lightyellow:[255,255,224],lime:[0,255,0],limegreen:[50,205,50],linen:[250,240,230],magenta:[255,0,255],maroon:[
128,0,0],mediumaquamarine:[102,205,170],mediumblue:[0,0,205],mediumorchid:[186,85,211],mediumpurple:[147,112,219],mediumseagreen:[
60,179,113],mediumslateblue:[123,104,238],mediumspringgreen:[0,250,154],mediumturquoise:[72,209,204],mediumvioletred:[199,
21,133],midnightblue:[25,25,112],mintcream:[245,255,250],mistyrose:[255,228,225],moccasin:[255,228,181],navajowhite:[255,
222,173],navy:[0,0,128],oldlace:[253,245,230],olive:[128,128,0],olivedrab:[107,142,35],orange:[255,165,0],orangered:[255,
69,0],orchid:[218,112,214],palegoldenrod:[238,232,170],palegreen:[152,251,152],paleturquoise:[175,238,238],palevioletred:[
219,112,147],papayawhip:[255,239,213],peachpuff:[255,218,185],peru:[205,133,63],pink:[255,192,203],plum:[221,160,221],powderblue:[
176,224,230],purple:[128,0,128],rebeccapurple:[102,51,153],red:[255,0,0],rosybrown:[188,143,143],royalblue:[65,105,225],
saddlebrown:[139,69,19],salmon:[250,128,114],sandybrown:[244,164,96],seagreen:[46,139,87],seashell:[255,245,238],sienna:[
160,82,45],silver:[192,192,192],skyblue:[135,206,235],slateblue:[106,90,205],slategray:[112,128,144],slategrey:[112,128,
144],snow:[255,250,250],springgreen:[0,255,127],steelblue:[70,130,180],tan:[210,180,140],teal:[0,128,128],thistle:[216,191,
216],tomato:[255,99,71],turquoise:[64,224,208],violet:[238,130,238],wheat:[245,222,179],white:[255,255,255],whitesmoke:[
245,245,245],yellow:[255,255,0],yellowgreen:[154,205,50]}}});var require_conversions=__commonJS({"node_modules/color-convert/conversions.js"(exports2,module2){var cssKeywords=require_color_name(),
reverseKeywords={};for(let key of Object.keys(cssKeywords))reverseKeywords[cssKeywords[key]]=key;var convert={rgb:{channels:3,
labels:"rgb"},hsl:{channels:3,labels:"hsl"},hsv:{channels:3,labels:"hsv"},hwb:{channels:3,labels:"hwb"},cmyk:{channels:4,
labels:"cmyk"},xyz:{channels:3,labels:"xyz"},lab:{channels:3,labels:"lab"},lch:{channels:3,labels:"lch"},hex:{channels:1,
labels:["hex"]},keyword:{channels:1,labels:["keyword"]},ansi16:{channels:1,labels:["ansi16"]},ansi256:{channels:1,labels:[
"ansi256"]},hcg:{channels:3,labels:["h","c","g"]},apple:{channels:3,labels:["r16","g16","b16"]},gray:{channels:1,labels:[
"gray"]}};module2.exports=convert;for(let model of Object.keys(convert)){if(!("channels"in convert[model]))throw new Error(
"missing channels property: "+model);if(!("labels"in convert[model]))throw new Error("missing channel labels property: "+
model);if(convert[model].labels.length!==convert[model].channels)throw new Error("channel and label counts mismatch: "+model);
let{channels,labels}=convert[model];delete convert[model].channels,delete convert[model].labels,Object.defineProperty(convert[model],
"channels",{value:channels}),Object.defineProperty(convert[model],"labels",{value:labels})}convert.rgb.hsl=function(rgb){
let r=rgb[0]/255,g=rgb[1]/255,b=rgb[2]/255,min=Math.min(r,g,b),max=Math.max(r,g,b),delta=max-min,h,s;max===min?h=0:r===max?
h=(g-b)/delta:g===max?h=2+(b-r)/delta:b===max&&(h=4+(r-g)/delta),h=Math.min(h*60,360),h<0&&(h+=360);let l=(min+max)/2;return max===
min?s=0:l<=.5?s=delta/(max+min):s=delta/(2-max-min),[h,s*100,l*100]};convert.rgb.hsv=function(rgb){let rdif,gdif,bdif,h,
s,r=rgb[0]/255,g=rgb[1]/255,b=rgb[2]/255,v=Math.max(r,g,b),diff=v-Math.min(r,g,b),diffc=function(c){return(v-c)/6/diff+1/
2};return diff===0?(h=0,s=0):(s=diff/v,rdif=diffc(r),gdif=diffc(g),bdif=diffc(b),r===v?h=bdif-gdif:g===v?h=1/3+rdif-bdif:
b===v&&(h=2/3+gdif-rdif),h<0?h+=1:h>1&&(h-=1)),[h*360,s*100,v*100]};convert.rgb.hwb=function(rgb){let r=rgb[0],g=rgb[1],
b=rgb[2],h=convert.rgb.hsl(rgb)[0],w=1/255*Math.min(r,Math.min(g,b));return b=1-1/255*Math.max(r,Math.max(g,b)),[h,w*100,
b*100]};convert.rgb.cmyk=function(rgb){let r=rgb[0]/255,g=rgb[1]/255,b=rgb[2]/255,k=Math.min(1-r,1-g,1-b),c=(1-r-k)/(1-k)||
0,m=(1-g-k)/(1-k)||0,y=(1-b-k)/(1-k)||0;return[c*100,m*100,y*100,k*100]};function comparativeDistance(x,y){return(x[0]-y[0])**
2+(x[1]-y[1])**2+(x[2]-y[2])**2}convert.rgb.keyword=function(rgb){let reversed=reverseKeywords[rgb];if(reversed)return reversed;
let currentClosestDistance=1/0,currentClosestKeyword;for(let keyword of Object.keys(cssKeywords)){let value=cssKeywords[keyword],
distance=comparativeDistance(rgb,value);distance<currentClosestDistance&&(currentClosestDistance=distance,currentClosestKeyword=
keyword)}return currentClosestKeyword};convert.keyword.rgb=function(keyword){return cssKeywords[keyword]};convert.rgb.xyz=
function(rgb){let r=rgb[0]/255,g=rgb[1]/255,b=rgb[2]/255;r=r>.04045?((r+.055)/1.055)**2.4:r/12.92,g=g>.04045?((g+.055)/1.055)**
2.4:g/12.92,b=b>.04045?((b+.055)/1.055)**2.4:b/12.92;let x=r*.4124+g*.3576+b*.1805,y=r*.2126+g*.7152+b*.0722,z=r*.0193+g*
.1192+b*.9505;return[x*100,y*100,z*100]};convert.rgb.lab=function(rgb){let xyz=convert.rgb.xyz(rgb),x=xyz[0],y=xyz[1],z=xyz[2];
x/=95.047,y/=100,z/=108.883,x=x>.008856?x**(1/3):7.787*x+16/116,y=y>.008856?y**(1/3):7.787*y+16/116,z=z>.008856?z**(1/3):
7.787*z+16/116;let l=116*y-16,a=500*(x-y),b=200*(y-z);return[l,a,b]};convert.hsl.rgb=function(hsl){let h=hsl[0]/360,s=hsl[1]/
100,l=hsl[2]/100,t2,t3,val;if(s===0)return val=l*255,[val,val,val];l<.5?t2=l*(1+s):t2=l+s-l*s;let t1=2*l-t2,rgb=[0,0,0];
for(let i=0;i<3;i++)t3=h+1/3*-(i-1),t3<0&&t3++,t3>1&&t3--,6*t3<1?val=t1+(t2-t1)*6*t3:2*t3<1?val=t2:3*t3<2?val=t1+(t2-t1)*
(2/3-t3)*6:val=t1,rgb[i]=val*255;return rgb};convert.hsl.hsv=function(hsl){let h=hsl[0],s=hsl[1]/100,l=hsl[2]/100,smin=s,
lmin=Math.max(l,.01);l*=2,s*=l<=1?l:2-l,smin*=lmin<=1?lmin:2-lmin;let v=(l+s)/2,sv=l===0?2*smin/(lmin+smin):2*s/(l+s);return[
h,sv*100,v*100]};convert.hsv.rgb=function(hsv){let h=hsv[0]/60,s=hsv[1]/100,v=hsv[2]/100,hi=Math.floor(h)%6,f=h-Math.floor(
h),p=255*v*(1-s),q=255*v*(1-s*f),t=255*v*(1-s*(1-f));switch(v*=255,hi){case 0:return[v,t,p];case 1:return[q,v,p];case 2:
return[p,v,t];case 3:return[p,q,v];case 4:return[t,p,v];case 5:return[v,p,q]}};convert.hsv.hsl=function(hsv){let h=hsv[0],
s=hsv[1]/100,v=hsv[2]/100,vmin=Math.max(v,.01),sl,l;l=(2-s)*v;let lmin=(2-s)*vmin;return sl=s*vmin,sl/=lmin<=1?lmin:2-lmin,
sl=sl||0,l/=2,[h,sl*100,l*100]};convert.hwb.rgb=function(hwb){let h=hwb[0]/360,wh=hwb[1]/100,bl=hwb[2]/100,ratio=wh+bl,f;
ratio>1&&(wh/=ratio,bl/=ratio);let i=Math.floor(6*h),v=1-bl;f=6*h-i,(i&1)!==0&&(f=1-f);let n=wh+f*(v-wh),r,g,b;switch(i){default:case 6:case 0:
r=v,g=n,b=wh;break;case 1:r=n,g=v,b=wh;break;case 2:r=wh,g=v,b=n;break;case 3:r=wh,g=n,b=v;break;case 4:r=n,g=wh,b=v;break;case 5:
r=v,g=wh,b=n;break}return[r*255,g*255,b*255]};convert.cmyk.rgb=function(cmyk){let c=cmyk[0]/100,m=cmyk[1]/100,y=cmyk[2]/
100,k=cmyk[3]/100,r=1-Math.min(1,c*(1-k)+k),g=1-Math.min(1,m*(1-k)+k),b=1-Math.min(1,y*(1-k)+k);return[r*255,g*255,b*255]};
convert.xyz.rgb=function(xyz){let x=xyz[0]/100,y=xyz[1]/100,z=xyz[2]/100,r,g,b;return r=x*3.2406+y*-1.5372+z*-.4986,g=x*
-.9689+y*1.8758+z*.0415,b=x*.0557+y*-.204+z*1.057,r=r>.0031308?1.055*r**(1/2.4)-.055:r*12.92,g=g>.0031308?1.055*g**(1/2.4)-
.055:g*12.92,b=b>.0031308?1.055*b**(1/2.4)-.055:b*12.92,r=Math.min(Math.max(0,r),1),g=Math.min(Math.max(0,g),1),b=Math.min(
Math.max(0,b),1),[r*255,g*255,b*255]};convert.xyz.lab=function(xyz){let x=xyz[0],y=xyz[1],z=xyz[2];x/=95.047,y/=100,z/=108.883,
x=x>.008856?x**(1/3):7.787*x+16/116,y=y>.008856?y**(1/3):7.787*y+16/116,z=z>.008856?z**(1/3):7.787*z+16/116;let l=116*y-
16,a=500*(x-y),b=200*(y-z);return[l,a,b]};convert.lab.xyz=function(lab){let l=lab[0],a=lab[1],b=lab[2],x,y,z;y=(l+16)/116,
x=a/500+y,z=y-b/200;let y2=y**3,x2=x**3,z2=z**3;return y=y2>.008856?y2:(y-16/116)/7.787,x=x2>.008856?x2:(x-16/116)/7.787,
z=z2>.008856?z2:(z-16/116)/7.787,x*=95.047,y*=100,z*=108.883,[x,y,z]};convert.lab.lch=function(lab){let l=lab[0],a=lab[1],
b=lab[2],h;h=Math.atan2(b,a)*360/2/Math.PI,h<0&&(h+=360);let c=Math.sqrt(a*a+b*b);return[l,c,h]};convert.lch.lab=function(lch){
let l=lch[0],c=lch[1],hr=lch[2]/360*2*Math.PI,a=c*Math.cos(hr),b=c*Math.sin(hr);return[l,a,b]};convert.rgb.ansi16=function(args,saturation=null){
let[r,g,b]=args,value=saturation===null?convert.rgb.hsv(args)[2]:saturation;if(value=Math.round(value/50),value===0)return 30;
let ansi=30+(Math.round(b/255)<<2|Math.round(g/255)<<1|Math.round(r/255));return value===2&&(ansi+=60),ansi};convert.hsv.
ansi16=function(args){return convert.rgb.ansi16(convert.hsv.rgb(args),args[2])};convert.rgb.ansi256=function(args){let r=args[0],
g=args[1],b=args[2];return r===g&&g===b?r<8?16:r>248?231:Math.round((r-8)/247*24)+232:16+36*Math.round(r/255*5)+6*Math.round(
g/255*5)+Math.round(b/255*5)};convert.ansi16.rgb=function(args){let color=args%10;if(color===0||color===7)return args>50&&
(color+=3.5),color=color/10.5*255,[color,color,color];let mult=(~~(args>50)+1)*.5,r=(color&1)*mult*255,g=(color>>1&1)*mult*
255,b=(color>>2&1)*mult*255;return[r,g,b]};convert.ansi256.rgb=function(args){if(args>=232){let c=(args-232)*10+8;return[
c,c,c]}args-=16;let rem,r=Math.floor(args/36)/5*255,g=Math.floor((rem=args%36)/6)/5*255,b=rem%6/5*255;return[r,g,b]};convert.
rgb.hex=function(args){let string4=(((Math.round(args[0])&255)<<16)+((Math.round(args[1])&255)<<8)+(Math.round(args[2])&
255)).toString(16).toUpperCase();return"000000".substring(string4.length)+string4};convert.hex.rgb=function(args){let match=args.
toString(16).match(/[a-f0-9]{6}|[a-f0-9]{3}/i);if(!match)return[0,0,0];let colorString=match[0];match[0].length===3&&(colorString=
colorString.split("").map(char=>char+char).join(""));let integer2=parseInt(colorString,16),r=integer2>>16&255,g=integer2>>
8&255,b=integer2&255;return[r,g,b]};convert.rgb.hcg=function(rgb){let r=rgb[0]/255,g=rgb[1]/255,b=rgb[2]/255,max=Math.max(
Math.max(r,g),b),min=Math.min(Math.min(r,g),b),chroma=max-min,grayscale,hue;return chroma<1?grayscale=min/(1-chroma):grayscale=
0,chroma<=0?hue=0:max===r?hue=(g-b)/chroma%6:max===g?hue=2+(b-r)/chroma:hue=4+(r-g)/chroma,hue/=6,hue%=1,[hue*360,chroma*
100,grayscale*100]};convert.hsl.hcg=function(hsl){let s=hsl[1]/100,l=hsl[2]/100,c=l<.5?2*s*l:2*s*(1-l),f=0;return c<1&&(f=
(l-.5*c)/(1-c)),[hsl[0],c*100,f*100]};convert.hsv.hcg=function(hsv){let s=hsv[1]/100,v=hsv[2]/100,c=s*v,f=0;return c<1&&
(f=(v-c)/(1-c)),[hsv[0],c*100,f*100]};convert.hcg.rgb=function(hcg){let h=hcg[0]/360,c=hcg[1]/100,g=hcg[2]/100;if(c===0)
return[g*255,g*255,g*255];let pure=[0,0,0],hi=h%1*6,v=hi%1,w=1-v,mg=0;switch(Math.floor(hi)){case 0:pure[0]=1,pure[1]=v,
pure[2]=0;break;case 1:pure[0]=w,pure[1]=1,pure[2]=0;break;case 2:pure[0]=0,pure[1]=1,pure[2]=v;break;case 3:pure[0]=0,pure[1]=
w,pure[2]=1;break;case 4:pure[0]=v,pure[1]=0,pure[2]=1;break;default:pure[0]=1,pure[1]=0,pure[2]=w}return mg=(1-c)*g,[(c*
pure[0]+mg)*255,(c*pure[1]+mg)*255,(c*pure[2]+mg)*255]};convert.hcg.hsv=function(hcg){let c=hcg[1]/100,g=hcg[2]/100,v=c+
g*(1-c),f=0;return v>0&&(f=c/v),[hcg[0],f*100,v*100]};convert.hcg.hsl=function(hcg){let c=hcg[1]/100,l=hcg[2]/100*(1-c)+
.5*c,s=0;return l>0&&l<.5?s=c/(2*l):l>=.5&&l<1&&(s=c/(2*(1-l))),[hcg[0],s*100,l*100]};convert.hcg.hwb=function(hcg){let c=hcg[1]/
100,g=hcg[2]/100,v=c+g*(1-c);return[hcg[0],(v-c)*100,(1-v)*100]};convert.hwb.hcg=function(hwb){let w=hwb[1]/100,v=1-hwb[2]/
100,c=v-w,g=0;return c<1&&(g=(v-c)/(1-c)),[hwb[0],c*100,g*100]};convert.apple.rgb=function(apple){return[apple[0]/65535*
255,apple[1]/65535*255,apple[2]/65535*255]};convert.rgb.apple=function(rgb){return[rgb[0]/255*65535,rgb[1]/255*65535,rgb[2]/
255*65535]};convert.gray.rgb=function(args){return[args[0]/100*255,args[0]/100*255,args[0]/100*255]};convert.gray.hsl=function(args){
return[0,0,args[0]]};convert.gray.hsv=convert.gray.hsl;convert.gray.hwb=function(gray){return[0,100,gray[0]]};convert.gray.
cmyk=function(gray){return[0,0,0,gray[0]]};convert.gray.lab=function(gray){return[gray[0],0,0]};convert.gray.hex=function(gray){
let val=Math.round(gray[0]/100*255)&255,string4=((val<<16)+(val<<8)+val).toString(16).toUpperCase();return"000000".substring(
string4.length)+string4};convert.rgb.gray=function(rgb){return[(rgb[0]+rgb[1]+rgb[2])/3/255*100]}}});var require_route=__commonJS({"node_modules/color-convert/route.js"(exports2,module2){var conversions=require_conversions();
function buildGraph(){let graph={},models=Object.keys(conversions);for(let len=models.length,i=0;i<len;i++)graph[models[i]]=
{distance:-1,parent:null};return graph}function deriveBFS(fromModel){let graph=buildGraph(),queue=[fromModel];for(graph[fromModel].
distance=0;queue.length;){let current=queue.pop(),adjacents=Object.keys(conversions[current]);for(let len=adjacents.length,
i=0;i<len;i++){let adjacent=adjacents[i],node=graph[adjacent];node.distance===-1&&(node.distance=graph[current].distance+
1,node.parent=current,queue.unshift(adjacent))}}return graph}function link(from,to){return function(args){return to(from(
args))}}function wrapConversion(toModel,graph){let path=[graph[toModel].parent,toModel],fn=conversions[graph[toModel].parent][toModel],
cur=graph[toModel].parent;for(;graph[cur].parent;)path.unshift(graph[cur].parent),fn=link(conversions[graph[cur].parent][cur],
fn),cur=graph[cur].parent;return fn.conversion=path,fn}module2.exports=function(fromModel){let graph=deriveBFS(fromModel),
conversion={},models=Object.keys(graph);for(let len=models.length,i=0;i<len;i++){let toModel=models[i];graph[toModel].parent!==
null&&(conversion[toModel]=wrapConversion(toModel,graph))}return conversion}}});var require_color_convert=__commonJS({"node_modules/color-convert/index.js"(exports2,module2){var conversions=require_conversions(),
route=require_route(),convert={},models=Object.keys(conversions);function wrapRaw(fn){let wrappedFn=function(...args){let arg0=args[0];
return arg0==null?arg0:(arg0.length>1&&(args=arg0),fn(args))};return"conversion"in fn&&(wrappedFn.conversion=fn.conversion),
wrappedFn}function wrapRounded(fn){let wrappedFn=function(...args){let arg0=args[0];if(arg0==null)return arg0;arg0.length>
1&&(args=arg0);let result=fn(args);if(typeof result=="object")for(let len=result.length,i=0;i<len;i++)result[i]=Math.round(
result[i]);return result};return"conversion"in fn&&(wrappedFn.conversion=fn.conversion),wrappedFn}models.forEach(fromModel=>{
convert[fromModel]={},Object.defineProperty(convert[fromModel],"channels",{value:conversions[fromModel].channels}),Object.
defineProperty(convert[fromModel],"labels",{value:conversions[fromModel].labels});let routes=route(fromModel);Object.keys(
routes).forEach(toModel=>{let fn=routes[toModel];convert[fromModel][toModel]=wrapRounded(fn),convert[fromModel][toModel].
raw=wrapRaw(fn)})});module2.exports=convert}});var require_ansi_styles=__commonJS({"node_modules/ansi-styles/index.js"(exports2,module2){"use strict";var wrapAnsi162=(fn,offset)=>(...args)=>`\
\x1B[${fn(...args)+offset}m`,wrapAnsi2562=(fn,offset)=>(...args)=>{let code=fn(...args);return`\x1B[${38+offset};5;${code}\
m`},wrapAnsi16m2=(fn,offset)=>(...args)=>{let rgb=fn(...args);return`\x1B[${38+offset};2;${rgb[0]};${rgb[1]};${rgb[2]}m`},
ansi2ansi=n=>n,rgb2rgb=(r,g,b)=>[r,g,b],setLazyProperty=(object,property,get)=>{Object.defineProperty(object,property,{get:()=>{
let value=get();return Object.defineProperty(object,property,{value,enumerable:!0,configurable:!0}),value},enumerable:!0,
configurable:!0})},colorConvert,makeDynamicStyles=(wrap2,targetSpace,identity,isBackground)=>{colorConvert===void 0&&(colorConvert=
require_color_convert());let offset=isBackground?10:0,styles3={};for(let[sourceSpace,suite]of Object.entries(colorConvert)){
let name=sourceSpace==="ansi16"?"ansi":sourceSpace;sourceSpace===targetSpace?styles3[name]=wrap2(identity,offset):typeof suite==
"object"&&(styles3[name]=wrap2(suite[targetSpace],offset))}return styles3};function assembleStyles2(){let codes=new Map,
styles3={modifier:{reset:[0,0],bold:[1,22],dim:[2,22],italic:[3,23],underline:[4,24],inverse:[7,27],hidden:[8,28],strikethrough:[
9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,
39],blackBright:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,
39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[
44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgRedBright:[101,49],bgGreenBright:[102,49],
bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}};styles3.
color.gray=styles3.color.blackBright,styles3.bgColor.bgGray=styles3.bgColor.bgBlackBright,styles3.color.grey=styles3.color.
blackBright,styles3.bgColor.bgGrey=styles3.bgColor.bgBlackBright;for(let[groupName,group]of Object.entries(styles3)){for(let[
styleName,style]of Object.entries(group))styles3[styleName]={open:`\x1B[${style[0]}m`,close:`\x1B[${style[1]}m`},group[styleName]=
styles3[styleName],codes.set(style[0],style[1]);Object.defineProperty(styles3,groupName,{value:group,enumerable:!1})}return Object.
defineProperty(styles3,"codes",{value:codes,enumerable:!1}),styles3.color.close="\x1B[39m",styles3.bgColor.close="\x1B[49m",
setLazyProperty(styles3.color,"ansi",()=>makeDynamicStyles(wrapAnsi162,"ansi16",ansi2ansi,!1)),setLazyProperty(styles3.color,
"ansi256",()=>makeDynamicStyles(wrapAnsi2562,"ansi256",ansi2ansi,!1)),setLazyProperty(styles3.color,"ansi16m",()=>makeDynamicStyles(
wrapAnsi16m2,"rgb",rgb2rgb,!1)),setLazyProperty(styles3.bgColor,"ansi",()=>makeDynamicStyles(wrapAnsi162,"ansi16",ansi2ansi,
!0)),setLazyProperty(styles3.bgColor,"ansi256",()=>makeDynamicStyles(wrapAnsi2562,"ansi256",ansi2ansi,!0)),setLazyProperty(
styles3.bgColor,"ansi16m",()=>makeDynamicStyles(wrapAnsi16m2,"rgb",rgb2rgb,!0)),styles3}Object.defineProperty(module2,"e\
xports",{enumerable:!0,get:assembleStyles2})}});var require_wrap_ansi=__commonJS({"node_modules/wrap-ansi/index.js"(exports2,module2){"use strict";var stringWidth=require_string_width(),
stripAnsi=require_strip_ansi(),ansiStyles2=require_ansi_styles(),ESCAPES2=new Set(["\x1B","\x9B"]),END_CODE=39,ANSI_ESCAPE_BELL="\
\x07",ANSI_CSI="[",ANSI_OSC="]",ANSI_SGR_TERMINATOR="m",ANSI_ESCAPE_LINK=`${ANSI_OSC}8;;`,wrapAnsi=code=>`${ESCAPES2.values().
next().value}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`,wrapAnsiHyperlink=uri=>`${ESCAPES2.values().next().value}${ANSI_ESCAPE_LINK}${uri}${ANSI_ESCAPE_BELL}`,
wordLengths=string4=>string4.split(" ").map(character=>stringWidth(character)),wrapWord=(rows,word,columns)=>{let characters2=[
...word],isInsideEscape=!1,isInsideLinkEscape=!1,visible2=stringWidth(stripAnsi(rows[rows.length-1]));for(let[index,character]of characters2.
entries()){let characterLength=stringWidth(character);if(visible2+characterLength<=columns?rows[rows.length-1]+=character:
(rows.push(character),visible2=0),ESCAPES2.has(character)&&(isInsideEscape=!0,isInsideLinkEscape=characters2.slice(index+
1).join("").startsWith(ANSI_ESCAPE_LINK)),isInsideEscape){isInsideLinkEscape?character===ANSI_ESCAPE_BELL&&(isInsideEscape=
!1,isInsideLinkEscape=!1):character===ANSI_SGR_TERMINATOR&&(isInsideEscape=!1);continue}visible2+=characterLength,visible2===
columns&&index<characters2.length-1&&(rows.push(""),visible2=0)}!visible2&&rows[rows.length-1].length>0&&rows.length>1&&
(rows[rows.length-2]+=rows.pop())},stringVisibleTrimSpacesRight=string4=>{let words=string4.split(" "),last=words.length;
for(;last>0&&!(stringWidth(words[last-1])>0);)last--;return last===words.length?string4:words.slice(0,last).join(" ")+words.
slice(last).join("")},exec=(string4,columns,options={})=>{if(options.trim!==!1&&string4.trim()==="")return"";let returnValue="",
escapeCode,escapeUrl,lengths=wordLengths(string4),rows=[""];for(let[index,word]of string4.split(" ").entries()){options.
trim!==!1&&(rows[rows.length-1]=rows[rows.length-1].trimStart());let rowLength=stringWidth(rows[rows.length-1]);if(index!==
0&&(rowLength>=columns&&(options.wordWrap===!1||options.trim===!1)&&(rows.push(""),rowLength=0),(rowLength>0||options.trim===
!1)&&(rows[rows.length-1]+=" ",rowLength++)),options.hard&&lengths[index]>columns){let remainingColumns=columns-rowLength,
breaksStartingThisLine=1+Math.floor((lengths[index]-remainingColumns-1)/columns);Math.floor((lengths[index]-1)/columns)<
breaksStartingThisLine&&rows.push(""),wrapWord(rows,word,columns);continue}if(rowLength+lengths[index]>columns&&rowLength>
0&&lengths[index]>0){if(options.wordWrap===!1&&rowLength<columns){wrapWord(rows,word,columns);continue}rows.push("")}if(rowLength+
lengths[index]>columns&&options.wordWrap===!1){wrapWord(rows,word,columns);continue}rows[rows.length-1]+=word}options.trim!==
!1&&(rows=rows.map(stringVisibleTrimSpacesRight));let pre=[...rows.join(`
`)];for(let[index,character]of pre.entries()){if(returnValue+=character,ESCAPES2.has(character)){let{groups:groups3}=new RegExp(
`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`).exec(pre.slice(index).join(""))||{
groups:{}};if(groups3.code!==void 0){let code2=Number.parseFloat(groups3.code);escapeCode=code2===END_CODE?void 0:code2}else
groups3.uri!==void 0&&(escapeUrl=groups3.uri.length===0?void 0:groups3.uri)}let code=ansiStyles2.codes.get(Number(escapeCode));
pre[index+1]===`
`?(escapeUrl&&(returnValue+=wrapAnsiHyperlink("")),escapeCode&&code&&(returnValue+=wrapAnsi(code))):character===`
`&&(escapeCode&&code&&(returnValue+=wrapAnsi(escapeCode)),escapeUrl&&(returnValue+=wrapAnsiHyperlink(escapeUrl)))}return returnValue};
module2.exports=(string4,columns,options)=>String(string4).normalize().replace(/\r\n/g,`
`).split(`
`).map(line=>exec(line,columns,options)).join(`
`)}});var require_settings=__commonJS({"node_modules/@oclif/core/lib/settings.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.settings=void 0;globalThis.oclif||(globalThis.oclif={});exports2.settings=globalThis.
oclif}});var require_screen=__commonJS({"node_modules/@oclif/core/lib/screen.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.errtermwidth=exports2.stdtermwidth=void 0;var settings_1$,get_settings_1=()=>settings_1$??=
require_settings();function termwidth(stream){if(!stream.isTTY)return 80;let width=stream.getWindowSize()[0];return width<
1?80:width<40?40:width}var columns=Number.parseInt(process.env.OCLIF_COLUMNS,10)||get_settings_1().settings.columns;exports2.
stdtermwidth=columns||termwidth(process.stdout);exports2.errtermwidth=columns||termwidth(process.stderr)}});var require_ansis=__commonJS({"node_modules/ansis/index.js"(exports2,module2){var{defineProperty:e,setPrototypeOf:t,create:r,
keys:n}=Object,l="",{round:s,max:i}=Math,o=e2=>{let[,t2]=/([a-f\d]{3,6})/i.exec(e2)||[],r2=t2?t2.length:0;if(r2===3)t2=t2[0]+
t2[0]+t2[1]+t2[1]+t2[2]+t2[2];else if(6^r2)return[0,0,0];let n2=parseInt(t2,16);return[n2>>16&255,n2>>8&255,255&n2]},a=(e2,t2,r2)=>e2===
t2&&t2===r2?e2<8?16:e2>248?231:s((e2-8)/247*24)+232:16+36*s(e2/51)+6*s(t2/51)+s(r2/51),c=e2=>{let t2,r2,n2,l2,o2;return e2<
8?30+e2:e2<16?e2-8+90:(e2>=232?t2=r2=n2=(10*(e2-232)+8)/255:(o2=(e2-=16)%36,t2=(e2/36|0)/5,r2=(o2/6|0)/5,n2=o2%6/5),l2=2*
i(t2,r2,n2),l2?30+(s(n2)<<2|s(r2)<<1|s(t2))+(2^l2?0:60):30)},u=(()=>{let e2=e3=>i2.some((t3=>e3.test(t3))),t2=globalThis,
r2=t2.Deno,l2=!!r2,s2=t2.process||r2||{},i2=s2.argv||s2.args||[],o2=s2.env||{},a2=-1;if(l2)try{o2=o2.toObject()}catch{a2=
0}let c2=!!o2.PM2_HOME&&!!o2.pm_id||o2.NEXT_RUNTIME?.includes("edge")||(l2?r2.isatty(1):!!s2.stdout?.isTTY),u2="FORCE_CO\
LOR",p2=o2[u2],g2=parseInt(p2),d2=isNaN(g2)?p2==="false"?0:-1:g2,f2=u2 in o2&&d2||e2(/^-{1,2}color=?(true|always)?$/);return f2&&
(a2=d2),a2<0&&(a2=((e3,t3,r3)=>{let l3=e3.TERM,s3=","+n(e3).join(",");return{"24bit":3,truecolor:3,ansi256:2,ansi:1}[e3.
COLORTERM]||(e3.TF_BUILD?1:/,TEAMCI/.test(s3)?2:e3.CI?/,GIT(HUB|EA)/.test(s3)?3:1:!t3||/-mono|dumb/i.test(l3)?0:r3||/term-(kit|dir)/.
test(l3)?3:/-256/.test(l3)?2:/scr|xterm|tty|ansi|color|[nm]ux|vt|cyg/.test(l3)?1:3)})(o2,c2,(l2?r2.build.os:s2.platform)===
"win32")),!d2||o2.NO_COLOR||e2(/^-{1,2}(no-color|color=(false|never))$/)?0:f2&&!a2||t2.window?.chrome?3:a2})(),p=u>0,g={
open:l,close:l},d=p?(e2,t2)=>({open:`\x1B[${e2}m`,close:`\x1B[${t2}m`}):()=>g,f=39,b=49,_=(e2,t2)=>(r2,n2,l2)=>d(((e3,t3,r3)=>c(
a(e3,t3,r3)))(r2,n2,l2)+e2,t2),m=e2=>(t2,r2,n2)=>e2(a(t2,r2,n2)),y=e2=>t2=>e2(...o(t2)),h=(e2,t2,r2)=>d(`38;2;${e2};${t2}\
;${r2}`,f),O=(e2,t2,r2)=>d(`48;2;${e2};${t2};${r2}`,b),$=e2=>d(`38;5;${e2}`,f),x=e2=>d(`48;5;${e2}`,b);u===2?(h=m($),O=m(
x)):u===1&&(h=_(0,f),O=_(10,b),$=e2=>d(c(e2),f),x=e2=>d(c(e2)+10,b));var T,w={ansi256:$,bgAnsi256:x,fg:$,bg:x,rgb:h,bgRgb:O,
hex:y(h),bgHex:y(O),visible:g,reset:d(0,0),bold:d(1,22),dim:d(2,22),italic:d(3,23),underline:d(4,24),inverse:d(7,27),hidden:d(
8,28)},R="Bright",E=30;"black,red,green,yellow,blue,magenta,cyan,white".split(",").map((e2=>{T="bg"+e2[0].toUpperCase()+
e2.slice(1),w[e2]=d(E,f),w[e2+R]=d(60+E,f),w[T]=d(E+10,b),w[T+R]=d(70+E++,b)})),w.grey=w.gray=d(90,f),w.bgGrey=w.bgGray=
d(100,b),w.strikethrough=w.strike=d(9,29);var v,C={},I=({_p:e2},{open:r2,close:n2})=>{let s2=(e3,...t2)=>{if(!e3){if(r2&&
r2===n2)return r2;if(e3==null||l===e3)return l}let i3=e3.raw?String.raw(e3,...t2).replace(/\\n/g,`
`):l+e3,o3=s2._p,{_a:a2,_b:c2}=o3;if(i3.includes("\x1B"))for(;o3;){let e4,t3=o3.close,r3=o3.open,n3=t3.length,s3=l,a3=0;
if(n3){for(;~(e4=i3.indexOf(t3,a3));a3=e4+n3)s3+=i3.slice(a3,e4)+r3;i3=s3+i3.slice(a3)}o3=o3._p}return i3.includes(`
`)&&(i3=i3.replace(/(\r?\n)/g,c2+"$1"+a2)),a2+i3+c2},i2=r2,o2=n2;return e2&&(i2=e2._a+r2,o2=n2+e2._b),t(s2,v),s2._p={open:r2,
close:n2,_a:i2,_b:o2,_p:e2},s2.open=i2,s2.close=o2,s2},M=function(){let n2={Ansis:M,isSupported:()=>p,strip:e2=>e2.replace(
/[\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]/g,l),extend(l2){for(let t2 in l2){let r2=l2[t2],n3=(typeof r2)[0],
s2=n3==="s"?h(...o(r2)):r2;C[t2]=n3==="f"?{get(){return(...e2)=>I(this,r2(...e2))}}:{get(){let r3=I(this,s2);return e(this,
t2,{value:r3}),r3}}}return v=r({},C),t(n2,v),n2}};return n2.extend(w)},k=new M;module2.exports=k,k.default=k}});var require_theme=__commonJS({"node_modules/@oclif/core/lib/interfaces/theme.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.STANDARD_ANSI=void 0;exports2.STANDARD_ANSI=["white","black","blue","yellow",
"green","red","magenta","cyan","gray","blackBright","redBright","greenBright","yellowBright","blueBright","magentaBright",
"cyanBright","whiteBright","bgBlack","bgRed","bgGreen","bgYellow","bgBlue","bgMagenta","bgCyan","bgWhite","bgGray","bgBl\
ackBright","bgRedBright","bgGreenBright","bgYellowBright","bgBlueBright","bgMagentaBright","bgCyanBright","bgWhiteBright",
"bold","underline","dim","italic","strikethrough"]}});var require_supports_color2=__commonJS({"node_modules/@oclif/core/lib/ux/supports-color.js"(exports2){"use strict";Object.
defineProperty(exports2,"__esModule",{value:!0});exports2.supportsColor=supportsColor2;var supports_color_1$,get_supports_color_1=()=>supports_color_1$??=
require_supports_color();function supportsColor2(){return!!get_supports_color_1().stdout&&!!get_supports_color_1().stderr}}});var require_theme2=__commonJS({"node_modules/@oclif/core/lib/ux/theme.js"(exports2){"use strict";var __importDefault=exports2&&
exports2.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.colorize=colorize;exports2.parseTheme=parseTheme;var ansis_1$,get_ansis_1=()=>ansis_1$??=
__importDefault(require_ansis()),theme_1$,get_theme_1=()=>theme_1$??=require_theme(),supports_color_1$,get_supports_color_1=()=>supports_color_1$??=
require_supports_color2();function isStandardAnsi(color){return get_theme_1().STANDARD_ANSI.includes(color)}function colorize(color,text2){
if(!color||!(0,get_supports_color_1().supportsColor)())return text2;if(isStandardAnsi(color))return get_ansis_1().default[color](
text2);if(color.startsWith("#"))return get_ansis_1().default.hex(color)(text2);if(color.startsWith("rgb")){let[red,green,
blue]=color.slice(4,-1).split(",").map(c=>Number.parseInt(c.trim(),10));return get_ansis_1().default.rgb(red,green,blue)(
text2)}return text2}function parseTheme(theme){return Object.fromEntries(Object.entries(theme).map(([key,value])=>[key,typeof value==
"string"?isValid(value):parseTheme(value)]).filter(([_,value])=>value))}function isValid(color){return color.startsWith(
"#")||color.startsWith("rgb")||isStandardAnsi(color)?color:void 0}}});var require_cli=__commonJS({"node_modules/@oclif/core/lib/errors/errors/cli.js"(exports2){"use strict";var __importDefault=exports2&&
exports2.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.CLIError=void 0;exports2.addOclifExitCode=addOclifExitCode;var clean_stack_1$,get_clean_stack_1=()=>clean_stack_1$??=
__importDefault(require_clean_stack()),indent_string_1$,get_indent_string_1=()=>indent_string_1$??=__importDefault(require_indent_string()),
wrap_ansi_1$,get_wrap_ansi_1=()=>wrap_ansi_1$??=__importDefault(require_wrap_ansi()),cache_1$,get_cache_1=()=>cache_1$??=
__importDefault(require_cache()),screen_1$,get_screen_1=()=>screen_1$??=require_screen(),settings_1$,get_settings_1=()=>settings_1$??=
require_settings(),theme_1$,get_theme_1=()=>theme_1$??=require_theme2();function addOclifExitCode(error,options){return"\
oclif"in error||(error.oclif={}),error.oclif.exit=options?.exit===void 0?get_cache_1().default.getInstance().get("exitCo\
des")?.default??2:options.exit,error}var CLIError=class extends Error{code;oclif={};skipOclifErrorHandling;suggestions;constructor(error,options={}){
super(error instanceof Error?error.message:error),addOclifExitCode(this,options),this.code=options.code,this.suggestions=
options.suggestions}get bang(){try{return(0,get_theme_1().colorize)("red",process.platform==="win32"?"\xBB":"\u203A")}catch{}}get stack(){
return(0,get_clean_stack_1().default)(super.stack,{pretty:!0})}render(){if(get_settings_1().settings.debug)return this.stack;
let output=`${this.name}: ${this.message}`;return output=(0,get_wrap_ansi_1().default)(output,get_screen_1().errtermwidth-
6,{hard:!0,trim:!1}),output=(0,get_indent_string_1().default)(output,3),output=(0,get_indent_string_1().default)(output,
1,{includeEmptyLines:!0,indent:this.bang}),output=(0,get_indent_string_1().default)(output,1),output}};exports2.CLIError=
CLIError;(function(CLIError2){class Warn extends CLIError2{constructor(err){super(err instanceof Error?err.message:err),
this.name="Warning"}get bang(){try{return(0,get_theme_1().colorize)("yellow",process.platform==="win32"?"\xBB":"\u203A")}catch{}}}
CLIError2.Warn=Warn})(CLIError||(exports2.CLIError=CLIError={}))}});var require_pretty_print=__commonJS({"node_modules/@oclif/core/lib/errors/errors/pretty-print.js"(exports2){"use strict";
var __importDefault=exports2&&exports2.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.
defineProperty(exports2,"__esModule",{value:!0});exports2.applyPrettyPrintOptions=applyPrettyPrintOptions;exports2.default=
prettyPrint;var indent_string_1$,get_indent_string_1=()=>indent_string_1$??=__importDefault(require_indent_string()),wrap_ansi_1$,
get_wrap_ansi_1=()=>wrap_ansi_1$??=__importDefault(require_wrap_ansi()),screen_1$,get_screen_1=()=>screen_1$??=require_screen(),
settings_1$,get_settings_1=()=>settings_1$??=require_settings();function applyPrettyPrintOptions(error,options){let prettyErrorKeys=[
"message","code","ref","suggestions"];for(let key of prettyErrorKeys)!(key in error)&&options[key]&&(error[key]=options[key]);
return error}var formatSuggestions=suggestions=>{let label="Try this:";if(!suggestions||suggestions.length===0)return;if(suggestions.
length===1)return`${label} ${suggestions[0]}`;let multiple=suggestions.map(suggestion=>`* ${suggestion}`).join(`
`);return`${label}
${(0,get_indent_string_1().default)(multiple,2)}`};function isCombinedErrorType(obj){return!!obj&&"name"in obj&&"message"in
obj}function prettyPrint(error){let prettyPrintedErrors=[],currentError=error,isDeep=!1;for(;isCombinedErrorType(currentError);){
if(get_settings_1().settings.debug&&currentError.stack)prettyPrintedErrors.push(`${isDeep?"Caused by: ":""}${currentError.
stack}`);else{let{bang,code,message,name:errorSuffix,ref,suggestions}=currentError,formattedHeader=message?`${errorSuffix||
"Error"}: ${message}`:void 0,formattedCode=code?`Code: ${code}`:void 0,formattedSuggestions=formatSuggestions(suggestions),
formattedReference=ref?`Reference: ${ref}`:void 0,formatted=[formattedHeader,formattedCode,formattedSuggestions,formattedReference].
filter(Boolean).join(`
`),output=`${isDeep?"Caused by: ":""}${formatted}`;output=(0,get_wrap_ansi_1().default)(output,get_screen_1().errtermwidth-
6,{hard:!0,trim:!1}),get_settings_1().settings.debug||(output=(0,get_indent_string_1().default)(output,3),output=(0,get_indent_string_1().
default)(output,1,{includeEmptyLines:!0,indent:bang||""}),output=(0,get_indent_string_1().default)(output,1)),prettyPrintedErrors.
push(output)}isDeep=!0,currentError=currentError.cause??null}return prettyPrintedErrors.join(`
`)}}});var require_error=__commonJS({"node_modules/@oclif/core/lib/errors/error.js"(exports2){"use strict";var __createBinding=exports2&&
exports2.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(
m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports2&&exports2.
__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=exports2&&exports2.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||
function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(
o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)
k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.error=error;var logger_1$,get_logger_1=()=>logger_1$??=require_logger(),write_1$,
get_write_1=()=>write_1$??=require_write(),cli_1$,get_cli_1=()=>cli_1$??=require_cli(),pretty_print_1$,get_pretty_print_1=()=>pretty_print_1$??=
__importStar(require_pretty_print());function error(input,options={}){let err;if(typeof input=="string")err=new(get_cli_1()).
CLIError(input,options);else if(input instanceof Error)err=(0,get_cli_1().addOclifExitCode)(input,options);else throw new TypeError(
"first argument must be a string or instance of Error");if(err=(0,get_pretty_print_1().applyPrettyPrintOptions)(err,options),
options.exit===!1){let message=(0,get_pretty_print_1().default)(err);message&&(0,get_write_1().stderr)(message),err?.stack&&
(0,get_logger_1().getLogger)().error(err.stack)}else throw err}exports2.default=error}});var require_exit=__commonJS({"node_modules/@oclif/core/lib/errors/errors/exit.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.ExitError=void 0;var cli_1$,get_cli_1=()=>cli_1$??=require_cli(),ExitError=class extends get_cli_1().
CLIError{code="EEXIT";constructor(exitCode=1){super(`EEXIT: ${exitCode}`,{exit:exitCode})}render(){return""}};exports2.ExitError=
ExitError}});var require_module_load=__commonJS({"node_modules/@oclif/core/lib/errors/errors/module-load.js"(exports2){"use strict";Object.
defineProperty(exports2,"__esModule",{value:!0});exports2.ModuleLoadError=void 0;var cli_1$,get_cli_1=()=>cli_1$??=require_cli(),
ModuleLoadError=class extends get_cli_1().CLIError{code="MODULE_NOT_FOUND";constructor(message){super(`[MODULE_NOT_FOUND\
] ${message}`,{exit:1}),this.name="ModuleLoadError"}};exports2.ModuleLoadError=ModuleLoadError}});var require_exit2=__commonJS({"node_modules/@oclif/core/lib/errors/exit.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.exit=exit;var exit_1$,get_exit_1=()=>exit_1$??=require_exit();function exit(code=0){
throw new(get_exit_1()).ExitError(code)}}});var require_warn=__commonJS({"node_modules/@oclif/core/lib/errors/warn.js"(exports2){"use strict";var __importDefault=exports2&&
exports2.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.warn=warn;exports2.memoizedWarn=memoizedWarn;var logger_1$,get_logger_1=()=>logger_1$??=require_logger(),
write_1$,get_write_1=()=>write_1$??=require_write(),cli_1$,get_cli_1=()=>cli_1$??=require_cli(),pretty_print_1$,get_pretty_print_1=()=>pretty_print_1$??=
__importDefault(require_pretty_print());function warn(input){let err;if(typeof input=="string")err=new(get_cli_1()).CLIError.
Warn(input);else if(input instanceof Error)err=(0,get_cli_1().addOclifExitCode)(input);else throw new TypeError("first a\
rgument must be a string or instance of Error");let message=(0,get_pretty_print_1().default)(err);message&&(0,get_write_1().
stderr)(message),err?.stack&&(0,get_logger_1().getLogger)().error(err.stack)}var WARNINGS=new Set;function memoizedWarn(input){
WARNINGS.has(input)||warn(input),WARNINGS.add(input)}exports2.default=warn}});var require_read_tsconfig=__commonJS({"node_modules/@oclif/core/lib/util/read-tsconfig.js"(exports2){"use strict";Object.
defineProperty(exports2,"__esModule",{value:!0});exports2.readTSConfig=readTSConfig;var promises_1$,get_promises_1=()=>promises_1$??=
require("node:fs/promises"),node_path_1$,get_node_path_1=()=>node_path_1$??=require("node:path"),warn_1$,get_warn_1=()=>warn_1$??=
require_warn(),logger_1$,get_logger_1=()=>logger_1$??=require_logger(),util_1$,get_util_1=()=>util_1$??=require_util(),debug=(0,get_logger_1().
makeDebug)("read-tsconfig");function resolve3(root,name){try{return require.resolve(name,{paths:[root]})}catch{}}async function upUntil(path,test){
let result;try{result=await test(path)}catch{result=!1}if(result)return path;let parent=(0,get_node_path_1().dirname)(path);
if(parent!==path)return upUntil(parent,test)}async function readTSConfig(root,tsconfigName="tsconfig.json"){let found=[],
typescript;try{typescript=require("typescript")}catch{try{typescript=require(root+"/node_modules/typescript")}catch{}}if(!typescript){
(0,get_warn_1().memoizedWarn)("Could not find typescript. Please ensure that typescript is a devDependency. Falling back\
 to compiled source.");return}let read3=async path=>{let localRoot=await upUntil(path,async p=>(await(0,get_promises_1().
readdir)(p)).includes("package.json"));if(localRoot)try{let contents=await(0,get_promises_1().readFile)(path,"utf8"),parsed=typescript?.
parseConfigFileTextToJson(path,contents).config;if(found.push(parsed),parsed.extends){if(parsed.extends.startsWith(".")){
let nextPath=resolve3(localRoot,parsed.extends);return nextPath?read3(nextPath):void 0}let resolved=resolve3(localRoot,parsed.
extends);if(resolved)return read3(resolved)}return parsed}catch(error){debug(error)}};return await read3((0,get_node_path_1().
join)(root,tsconfigName)),{compilerOptions:(0,get_util_1().mergeNestedObjects)(found,"compilerOptions"),"ts-node":(0,get_util_1().
mergeNestedObjects)(found,"ts-node")}}}});var require_util2=__commonJS({"node_modules/@oclif/core/lib/config/util.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.collectUsableIds=void 0;exports2.makeDebug=makeDebug;exports2.getPermutations=
getPermutations;exports2.getCommandIdPermutations=getCommandIdPermutations;var logger_1$,get_logger_1=()=>logger_1$??=require_logger();
function makeDebug(...scope){return(formatter,...args)=>(0,get_logger_1().getLogger)(["config",...scope].join(":")).debug(
formatter,...args)}function getPermutations(arr){if(arr.length===0)return[];if(arr.length===1)return[arr];let output=[],
partialPermutations=getPermutations(arr.slice(1)),first=arr[0];for(let i=0,len=partialPermutations.length;i<len;i++){let partial=partialPermutations[i];
for(let j=0,len2=partial.length;j<=len2;j++){let start=partial.slice(0,j),end=partial.slice(j),merged=[...start,first,...end];
output.push(merged)}}return output}function getCommandIdPermutations(commandId){return getPermutations(commandId.split("\
:")).flatMap(c=>c.join(":"))}var collectUsableIds=commandIds=>new Set(commandIds.flatMap(id=>id.split(":").map((_,i,a)=>a.
slice(0,i+1).join(":"))));exports2.collectUsableIds=collectUsableIds}});var require_ts_path=__commonJS({"node_modules/@oclif/core/lib/config/ts-path.js"(exports2){"use strict";var __importDefault=exports2&&
exports2.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.TS_CONFIGS=void 0;exports2.tsPath=tsPath;var promises_1$,get_promises_1=()=>promises_1$??=
require("node:fs/promises"),node_path_1$,get_node_path_1=()=>node_path_1$??=require("node:path"),node_url_1$,get_node_url_1=()=>node_url_1$??=
require("node:url"),cache_1$,get_cache_1=()=>cache_1$??=__importDefault(require_cache()),warn_1$,get_warn_1=()=>warn_1$??=
require_warn(),settings_1$,get_settings_1=()=>settings_1$??=require_settings(),fs_1$,get_fs_1=()=>fs_1$??=require_fs(),read_tsconfig_1$,
get_read_tsconfig_1=()=>read_tsconfig_1$??=require_read_tsconfig(),util_1$,get_util_1=()=>util_1$??=require_util(),util_2$,
get_util_2=()=>util_2$??=require_util2(),debug=(0,get_util_2().makeDebug)("ts-path");exports2.TS_CONFIGS={};var REGISTERED=new Set;
function determineRuntime(){return process.execPath.split(get_node_path_1().sep).includes("bun")?"bun":process.execArgv.
length===0?"node":process.execArgv[0]==="--require"&&process.execArgv[1].split(get_node_path_1().sep).includes("ts-node")||
process.execArgv[0].split(get_node_path_1().sep).includes("ts-node")?"ts-node":process.execArgv[0]==="--require"&&process.
execArgv[1].split(get_node_path_1().sep).includes("tsx")?"tsx":"node"}var RUN_TIME=determineRuntime();function isErrno(error){
return"code"in error&&error.code==="ENOENT"}async function loadTSConfig(root){try{if(exports2.TS_CONFIGS[root])return exports2.
TS_CONFIGS[root];let tsconfig=await(0,get_read_tsconfig_1().readTSConfig)(root);return tsconfig?(debug("tsconfig: %O",tsconfig),
exports2.TS_CONFIGS[root]=tsconfig,exports2.TS_CONFIGS[root]):void 0}catch(error){if(isErrno(error))return;debug(`Could \
not parse tsconfig.json. Skipping typescript path lookup for ${root}.`),(0,get_warn_1().memoizedWarn)(`Could not parse t\
sconfig.json for ${root}. Falling back to compiled source.`)}}async function registerTsx(root,moduleType){if(!REGISTERED.
has(root))try{let apiPath=moduleType==="module"?"tsx/esm/api":"tsx/cjs/api",tsxPath=require.resolve(apiPath,{paths:[root]});
if(!tsxPath)return;debug("registering tsx at",root),debug("tsx path:",tsxPath);let{href}=(0,get_node_url_1().pathToFileURL)(
tsxPath);debug("tsx href:",href);let{register}=await import(href);debug("Successfully imported tsx"),register(),REGISTERED.
add(root)}catch(error){debug(`Could not find tsx. Skipping tsx registration for ${root}.`),debug(error)}}async function registerTSNode(root,tsconfig){
if(REGISTERED.has(root))return;debug("registering ts-node at",root);let tsNodePath=require.resolve("ts-node",{paths:[root,
__dirname]});debug("ts-node path:",tsNodePath);let tsNode;try{tsNode=require(tsNodePath),debug("Successfully required ts\
-node")}catch(error){debug(`Could not find ts-node at ${tsNodePath}. Skipping ts-node registration for ${root}.`),debug(
error),(0,get_warn_1().memoizedWarn)(`Could not find ts-node at ${tsNodePath}. Please ensure that ts-node is a devDepend\
ency. Falling back to compiled source.`);return}let typeRoots=[(0,get_node_path_1().join)(root,"node_modules","@types")],
rootDirs=[];if(tsconfig.compilerOptions.rootDirs)for(let r of tsconfig.compilerOptions.rootDirs)rootDirs.push((0,get_node_path_1().
join)(root,r));else tsconfig.compilerOptions.rootDir?rootDirs.push((0,get_node_path_1().join)(root,tsconfig.compilerOptions.
rootDir)):tsconfig.compilerOptions.baseUrl?rootDirs.push((0,get_node_path_1().join)(root,tsconfig.compilerOptions.baseUrl)):
rootDirs.push((0,get_node_path_1().join)(root,"src"));let{baseUrl,rootDir,...rest}=tsconfig.compilerOptions,conf={compilerOptions:{
...rest,rootDirs,typeRoots},...tsconfig["ts-node"],cwd:root,esm:tsconfig["ts-node"]?.esm??!0,experimentalSpecifierResolution:tsconfig["\
ts-node"]?.experimentalSpecifierResolution??"explicit",scope:!0,scopeDir:root,skipProject:!0,transpileOnly:!0};debug("ts\
-node options: %O",conf),tsNode.register(conf),REGISTERED.add(root)}function cannotTranspileEsm(rootPlugin,plugin,isProduction){
return(isProduction||rootPlugin?.moduleType==="commonjs")&&plugin?.moduleType==="module"&&!plugin?.pjson.devDependencies?.
tsx}function cannotUseTsNode(root,plugin,isProduction){if(plugin?.moduleType!=="module"||isProduction)return!1;let nodeMajor=Number.
parseInt(process.version.replace("v","").split(".")[0],10);return RUN_TIME==="ts-node"&&nodeMajor>=20}async function determinePath(root,orig,plugin){
let tsconfig=await loadTSConfig(root);if(!tsconfig)return orig;debug(`Determining path for ${orig}`),RUN_TIME==="bun"?debug(
`Skipping ts-node registration for ${root} because the runtime is: ${RUN_TIME}`):(await registerTsx(root,plugin?.moduleType),
await registerTSNode(root,tsconfig));let{baseUrl,outDir,rootDir,rootDirs}=tsconfig.compilerOptions,rootDirPath=rootDir??
(rootDirs??[])[0]??baseUrl;if(!rootDirPath)return debug(`no rootDir, rootDirs, or baseUrl specified in tsconfig.json. Re\
turning default path ${orig}`),orig;if(!outDir)return debug(`no outDir specified in tsconfig.json. Returning default pat\
h ${orig}`),orig;let lib=(0,get_node_path_1().join)(root,outDir),src=(0,get_node_path_1().join)(root,rootDirPath),relative4=(0,get_node_path_1().
relative)(lib,orig),out=(0,get_node_path_1().join)(src,relative4).replace(/\.js$/,"");return debug(`lib dir: ${lib}`),debug(
`src dir: ${src}`),debug(`src directory to find: ${out}`),(0,get_fs_1().existsSync)(out)?(debug(`Found source directory \
for ${orig} at ${out}`),out):(await Promise.all([(0,get_promises_1().access)(`${out}.ts`).then(()=>`${out}.ts`).catch(()=>!1),
(0,get_promises_1().access)(`${out}.tsx`).then(()=>`${out}.tsx`).catch(()=>!1)])).some(Boolean)?(debug(`Found source fil\
e for ${orig} at ${out}`),out):(debug(`No source file found. Returning default path ${orig}`),(0,get_util_1().isProd)()||
(0,get_warn_1().memoizedWarn)(`Could not find source for ${orig} based on tsconfig. Defaulting to compiled source.`),orig)}
async function tsPath(root,orig,plugin){let rootPlugin=plugin?.options.isRoot?plugin:get_cache_1().default.getInstance().
get("rootPlugin");if(!orig)return orig;orig=orig.startsWith(root)?orig:(0,get_node_path_1().join)(root,orig);let enableAutoTranspile=get_settings_1().
settings.enableAutoTranspile??get_settings_1().settings.tsnodeEnabled;if(enableAutoTranspile===!1)return debug(`Skipping\
 typescript path lookup for ${root} because enableAutoTranspile is explicitly set to false`),orig;let isProduction=(0,get_util_1().
isProd)();if(enableAutoTranspile===void 0&&isProduction&&plugin?.type!=="link")return debug(`Skipping typescript path lo\
okup for ${root} because NODE_ENV is NOT "test" or "development"`),orig;if(cannotTranspileEsm(rootPlugin,plugin,isProduction)){
debug(`Skipping typescript path lookup for ${root} because it's an ESM module (NODE_ENV: ${process.env.NODE_ENV}, root p\
lugin module type: ${rootPlugin?.moduleType})`);let warningIsDisabled=process.env.OCLIF_DISABLE_LINKED_ESM_WARNING&&(0,get_util_1().
isTruthy)(process.env.OCLIF_DISABLE_LINKED_ESM_WARNING);return plugin?.type==="link"&&!warningIsDisabled&&(0,get_warn_1().
memoizedWarn)(`${plugin?.name} is a linked ESM module and cannot be auto-transpiled. Existing compiled source will be us\
ed instead.`),orig}if(cannotUseTsNode(root,plugin,isProduction))return debug(`Skipping typescript path lookup for ${root}\
 because ts-node is run in node version ${process.version}"`),(0,get_warn_1().memoizedWarn)("ts-node executable cannot t\
ranspile ESM in Node 20. Existing compiled source will be used instead. See https://github.com/oclif/core/issues/817."),
orig;try{return await determinePath(root,orig,plugin)}catch(error){return debug(error),orig}}}});var require_is_node_modules=__commonJS({"node_modules/get-package-type/is-node-modules.cjs"(exports2,module2){"use stric\
t";var path=require("path");function isNodeModules(directory){let basename=path.basename(directory);return path.sep==="\\"&&
(basename=basename.toLowerCase()),basename==="node_modules"}module2.exports=isNodeModules}});var require_cache2=__commonJS({"node_modules/get-package-type/cache.cjs"(exports2,module2){"use strict";module2.exports=
new Map}});var require_async=__commonJS({"node_modules/get-package-type/async.cjs"(exports2,module2){"use strict";var path=require("path"),
{promisify}=require("util"),readFile2=promisify(require("fs").readFile),isNodeModules=require_is_node_modules(),resultsCache=require_cache2(),
promiseCache=new Map;async function getDirectoryTypeActual(directory){if(isNodeModules(directory))return"commonjs";try{return JSON.
parse(await readFile2(path.resolve(directory,"package.json"))).type||"commonjs"}catch{}let parent=path.dirname(directory);
return parent===directory?"commonjs":getDirectoryType(parent)}async function getDirectoryType(directory){if(resultsCache.
has(directory))return resultsCache.get(directory);if(promiseCache.has(directory))return promiseCache.get(directory);let promise=getDirectoryTypeActual(
directory);promiseCache.set(directory,promise);let result=await promise;return resultsCache.set(directory,result),promiseCache.
delete(directory),result}function getPackageType(filename){return getDirectoryType(path.resolve(path.dirname(filename)))}
module2.exports=getPackageType}});var require_sync=__commonJS({"node_modules/get-package-type/sync.cjs"(exports2,module2){"use strict";var path=require("path"),
{readFileSync:readFileSync5}=require("fs"),isNodeModules=require_is_node_modules(),resultsCache=require_cache2();function getDirectoryTypeActual(directory){
if(isNodeModules(directory))return"commonjs";try{return JSON.parse(readFileSync5(path.resolve(directory,"package.json"))).
type||"commonjs"}catch{}let parent=path.dirname(directory);return parent===directory?"commonjs":getDirectoryType(parent)}
function getDirectoryType(directory){if(resultsCache.has(directory))return resultsCache.get(directory);let result=getDirectoryTypeActual(
directory);return resultsCache.set(directory,result),result}function getPackageTypeSync(filename){return getDirectoryType(
path.resolve(path.dirname(filename)))}module2.exports=getPackageTypeSync}});var require_get_package_type=__commonJS({"node_modules/get-package-type/index.cjs"(exports2,module2){"use strict";var getPackageType=require_async(),
getPackageTypeSync=require_sync();module2.exports=filename=>getPackageType(filename);module2.exports.sync=getPackageTypeSync}});var require_module_loader=__commonJS({"node_modules/@oclif/core/lib/module-loader.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.load=load;exports2.loadWithData=loadWithData;exports2.loadWithDataFromManifest=
loadWithDataFromManifest;exports2.isPathModule=isPathModule;var getPackageType=require_get_package_type(),node_fs_1$,get_node_fs_1=()=>node_fs_1$??=
require("node:fs"),node_path_1$,get_node_path_1=()=>node_path_1$??=require("node:path"),node_url_1$,get_node_url_1=()=>node_url_1$??=
require("node:url"),ts_path_1$,get_ts_path_1=()=>ts_path_1$??=require_ts_path(),module_load_1$,get_module_load_1=()=>module_load_1$??=
require_module_load(),fs_1$,get_fs_1=()=>fs_1$??=require_fs(),SUPPORTED_EXTENSIONS=[".ts",".js",".mjs",".cjs",".mts",".c\
ts",".tsx",".jsx"],isPlugin=config=>config.type!==void 0;function handleError(error,isESM,path){throw error.code==="MODU\
LE_NOT_FOUND"||error.code==="ERR_MODULE_NOT_FOUND"?new(get_module_load_1()).ModuleLoadError(`${isESM?"import()":"require"}\
 failed to load ${path}: ${error.message}`):error}async function load(config,modulePath){let filePath,isESM;try{return{filePath,
isESM}=await resolvePath(config,modulePath),isESM?await import((0,get_node_url_1().pathToFileURL)(filePath).href):require(
filePath)}catch(error){handleError(error,isESM,filePath??modulePath)}}async function loadWithData(config,modulePath){let filePath,
isESM;try{({filePath,isESM}=await resolvePath(config,modulePath));let module3=isESM?await import((0,get_node_url_1().pathToFileURL)(
filePath).href):require(filePath);return{filePath,isESM,module:module3}}catch(error){handleError(error,isESM,filePath??modulePath)}}
async function loadWithDataFromManifest(cached,modulePath){let{id,isESM,relativePath}=cached;if(!relativePath)throw new(get_module_load_1()).
ModuleLoadError(`Cached command ${id} does not have a relative path`);if(isESM===void 0)throw new(get_module_load_1()).ModuleLoadError(
`Cached command ${id} does not have the isESM property set`);let filePath=(0,get_node_path_1().join)(modulePath,relativePath.
join(get_node_path_1().sep));try{let module3=isESM?await import((0,get_node_url_1().pathToFileURL)(filePath).href):require(
filePath);return{filePath,isESM,module:module3}}catch(error){handleError(error,isESM,filePath??modulePath)}}function isPathModule(filePath){
switch((0,get_node_path_1().extname)(filePath).toLowerCase()){case".js":case".jsx":case".ts":case".tsx":return getPackageType.
sync(filePath)==="module";case".mjs":case".mts":return!0;default:return!1}}async function resolvePath(config,modulePath){
let isESM,filePath;try{filePath=require.resolve(modulePath),isESM=isPathModule(filePath)}catch{filePath=(isPlugin(config)?
await(0,get_ts_path_1().tsPath)(config.root,modulePath,config):await(0,get_ts_path_1().tsPath)(config.root,modulePath))??
modulePath;let fileExists=!1,isDirectory=!1;if((0,get_fs_1().existsSync)(filePath)){fileExists=!0;try{(0,get_node_fs_1().
lstatSync)(filePath)?.isDirectory?.()&&(fileExists=!1,isDirectory=!0)}catch{}}if(!fileExists){let foundPath=findFile(filePath);
!foundPath&&isDirectory&&(foundPath=findFile((0,get_node_path_1().join)(filePath,"index"))),foundPath&&(filePath=foundPath)}
isESM=isPathModule(filePath)}return{filePath,isESM}}function findFile(filePath){for(let extension of SUPPORTED_EXTENSIONS){
let testPath=`${filePath}${extension}`;if((0,get_fs_1().existsSync)(testPath))return testPath}return null}}});var require_symbols=__commonJS({"node_modules/@oclif/core/lib/symbols.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.SINGLE_COMMAND_CLI_SYMBOL=void 0;exports2.SINGLE_COMMAND_CLI_SYMBOL=Symbol("SINGLE_COM\
MAND_CLI").toString()}});var require_cache_default_value=__commonJS({"node_modules/@oclif/core/lib/util/cache-default-value.js"(exports2){"use st\
rict";Object.defineProperty(exports2,"__esModule",{value:!0});exports2.cacheDefaultValue=void 0;var cacheDefaultValue=async(flagOrArg,respectNoCacheDefault)=>{
if(!(respectNoCacheDefault&&flagOrArg.noCacheDefault)){if(typeof flagOrArg.defaultHelp=="function")try{return await flagOrArg.
defaultHelp({flags:{},options:flagOrArg})}catch{return}if(typeof flagOrArg.default=="function")try{return await flagOrArg.
default({flags:{},options:flagOrArg})}catch{}else return flagOrArg.default}};exports2.cacheDefaultValue=cacheDefaultValue}});var require_ids=__commonJS({"node_modules/@oclif/core/lib/util/ids.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.toStandardizedId=toStandardizedId;exports2.toConfiguredId=toConfiguredId;function toStandardizedId(commandID,config){
return commandID.replaceAll(new RegExp(config.topicSeparator,"g"),":")}function toConfiguredId(commandID,config){return commandID.
replaceAll(new RegExp(":","g"),config.topicSeparator||":")}}});var require_base=__commonJS({"node_modules/@oclif/core/lib/ux/action/base.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.ActionBase=void 0;var node_util_1$,get_node_util_1=()=>node_util_1$??=require("node:util"),
util_1$,get_util_1=()=>util_1$??=require_util(),ActionBase=class{std="stderr";stdmocks;type;stdmockOrigs={stderr:process.
stderr.write,stdout:process.stdout.write};get globals(){globalThis.ux=globalThis.ux||{};let globals=globalThis.ux;return globals.
action=globals.action||{},globals}get output(){return this.globals.output}set output(output){this.globals.output=output}get running(){
return!!this.task}get status(){return this.task?this.task.status:void 0}set status(status){let{task}=this;task&&task.status!==
status&&(this._updateStatus(status,task.status),task.status=status)}get task(){return this.globals.action.task}set task(task){
this.globals.action.task=task}_flushStdout(){try{let output="",std;for(;this.stdmocks&&this.stdmocks.length>0;){let cur=this.
stdmocks.shift();std=cur[0],this._write(std,cur[1]),output+=cur[1][0].toString("utf8")}output&&std&&output.at(-1)!==`
`&&this._write(std,`
`)}catch(error){this._write("stderr",(0,get_node_util_1().inspect)(error))}}_pause(_){throw new Error("not implemented")}_resume(){
this.task&&this.start(this.task.action,this.task.status)}_start(_opts){throw new Error("not implemented")}_stdout(toggle){
try{if(toggle){if(this.stdmocks)return;this.stdmockOrigs={stderr:process.stderr.write,stdout:process.stdout.write},this.
stdmocks=[],process.stdout.write=(...args)=>(this.stdmocks.push(["stdout",args]),!0),process.stderr.write=(...args)=>(this.
stdmocks.push(["stderr",args]),!0)}else{if(!this.stdmocks)return;delete this.stdmocks,process.stdout.write=this.stdmockOrigs.
stdout,process.stderr.write=this.stdmockOrigs.stderr}}catch(error){this._write("stderr",(0,get_node_util_1().inspect)(error))}}_stop(_){
throw new Error("not implemented")}_updateStatus(_,__){}_write(std,s){switch(std){case"stderr":{this.stdmockOrigs.stderr.
apply(process.stderr,(0,get_util_1().castArray)(s));break}case"stdout":{this.stdmockOrigs.stdout.apply(process.stdout,(0,get_util_1().
castArray)(s));break}default:throw new Error(`invalid std: ${std}`)}}pause(fn,icon){let{task}=this,active=task&&task.active;
task&&active&&(this._pause(icon),this._stdout(!1),task.active=!1);let ret=fn();return task&&active&&this._resume(),ret}async pauseAsync(fn,icon){
let{task}=this,active=task&&task.active;task&&active&&(this._pause(icon),this._stdout(!1),task.active=!1);let ret=await fn();
return task&&active&&this._resume(),ret}start(action,status,opts={}){this.std=opts.stdout?"stdout":"stderr";let task={action,
active:!!(this.task&&this.task.active),status};this.task=task,this._start(opts),task.active=!0,this._stdout(!0)}stop(msg="\
done"){let{task}=this;task&&(this._stop(msg),task.active=!1,this.task=void 0,this._stdout(!1))}};exports2.ActionBase=ActionBase}});var require_simple=__commonJS({"node_modules/@oclif/core/lib/ux/action/simple.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});var base_1$,get_base_1=()=>base_1$??=require_base(),SimpleAction=class extends get_base_1().
ActionBase{type="simple";_pause(icon){icon?this._updateStatus(icon):this._flush()}_resume(){}_start(){this.task&&this._render(
this.task.action,this.task.status)}_stop(status){this.task&&this._updateStatus(status,this.task.status,!0)}_updateStatus(status,prevStatus,newline=!1){
this.task&&(this.task.active&&!prevStatus?this._write(this.std,` ${status}`):this._write(this.std,`${this.task.action}..\
. ${status}`),(newline||!prevStatus)&&this._flush())}_flush(){this._write(this.std,`
`),this._flushStdout()}_render(action,status){this.task&&(this.task.active&&this._flush(),this._write(this.std,status?`${action}\
... ${status}`:`${action}...`))}};exports2.default=SimpleAction}});var require_ansi_escapes=__commonJS({"node_modules/ansi-escapes/index.js"(exports2,module2){"use strict";var ansiEscapes=module2.
exports;module2.exports.default=ansiEscapes;var ESC="\x1B[",OSC="\x1B]",BEL="\x07",SEP=";",isTerminalApp=process.env.TERM_PROGRAM===
"Apple_Terminal";ansiEscapes.cursorTo=(x,y)=>{if(typeof x!="number")throw new TypeError("The `x` argument is required");
return typeof y!="number"?ESC+(x+1)+"G":ESC+(y+1)+";"+(x+1)+"H"};ansiEscapes.cursorMove=(x,y)=>{if(typeof x!="number")throw new TypeError(
"The `x` argument is required");let ret="";return x<0?ret+=ESC+-x+"D":x>0&&(ret+=ESC+x+"C"),y<0?ret+=ESC+-y+"A":y>0&&(ret+=
ESC+y+"B"),ret};ansiEscapes.cursorUp=(count2=1)=>ESC+count2+"A";ansiEscapes.cursorDown=(count2=1)=>ESC+count2+"B";ansiEscapes.
cursorForward=(count2=1)=>ESC+count2+"C";ansiEscapes.cursorBackward=(count2=1)=>ESC+count2+"D";ansiEscapes.cursorLeft=ESC+
"G";ansiEscapes.cursorSavePosition=isTerminalApp?"\x1B7":ESC+"s";ansiEscapes.cursorRestorePosition=isTerminalApp?"\x1B8":
ESC+"u";ansiEscapes.cursorGetPosition=ESC+"6n";ansiEscapes.cursorNextLine=ESC+"E";ansiEscapes.cursorPrevLine=ESC+"F";ansiEscapes.
cursorHide=ESC+"?25l";ansiEscapes.cursorShow=ESC+"?25h";ansiEscapes.eraseLines=count2=>{let clear="";for(let i=0;i<count2;i++)
clear+=ansiEscapes.eraseLine+(i<count2-1?ansiEscapes.cursorUp():"");return count2&&(clear+=ansiEscapes.cursorLeft),clear};
ansiEscapes.eraseEndLine=ESC+"K";ansiEscapes.eraseStartLine=ESC+"1K";ansiEscapes.eraseLine=ESC+"2K";ansiEscapes.eraseDown=
ESC+"J";ansiEscapes.eraseUp=ESC+"1J";ansiEscapes.eraseScreen=ESC+"2J";ansiEscapes.scrollUp=ESC+"S";ansiEscapes.scrollDown=
ESC+"T";ansiEscapes.clearScreen="\x1Bc";ansiEscapes.clearTerminal=process.platform==="win32"?`${ansiEscapes.eraseScreen}${ESC}\
0f`:`${ansiEscapes.eraseScreen}${ESC}3J${ESC}H`;ansiEscapes.beep=BEL;ansiEscapes.link=(text2,url)=>[OSC,"8",SEP,SEP,url,
BEL,text2,OSC,"8",SEP,SEP,BEL].join("");ansiEscapes.image=(buffer,options={})=>{let ret=`${OSC}1337;File=inline=1`;return options.
width&&(ret+=`;width=${options.width}`),options.height&&(ret+=`;height=${options.height}`),options.preserveAspectRatio===
!1&&(ret+=";preserveAspectRatio=0"),ret+":"+buffer.toString("base64")+BEL};ansiEscapes.iTerm={setCwd:(cwd=process.cwd())=>`${OSC}\
50;CurrentDir=${cwd}${BEL}`,annotation:(message,options={})=>{let ret=`${OSC}1337;`,hasX=typeof options.x<"u",hasY=typeof options.
y<"u";if((hasX||hasY)&&!(hasX&&hasY&&typeof options.length<"u"))throw new Error("`x`, `y` and `length` must be defined w\
hen `x` or `y` is defined");return message=message.replace(/\|/g,""),ret+=options.isHidden?"AddHiddenAnnotation=":"AddAn\
notation=",options.length>0?ret+=(hasX?[message,options.length,options.x,options.y]:[options.length,message]).join("|"):
ret+=message,ret+BEL}}}});var require_cli_spinners=__commonJS({"aside:cli-spinners"(exports2,module2){module2.exports=require("./aside.cjs")["cli-\
spinners"]}});var require_spinner=__commonJS({"node_modules/@oclif/core/lib/ux/action/spinner.js"(exports2){"use strict";var __importDefault=exports2&&
exports2.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__\
esModule",{value:!0});var ansiEscapes=require_ansi_escapes(),ansis_1$,get_ansis_1=()=>ansis_1$??=__importDefault(require_ansis()),
cli_spinners_1$,get_cli_spinners_1=()=>cli_spinners_1$??=__importDefault(require_cli_spinners()),cache_1$,get_cache_1=()=>cache_1$??=
__importDefault(require_cache()),screen_1$,get_screen_1=()=>screen_1$??=require_screen(),theme_1$,get_theme_1=()=>theme_1$??=
require_theme2(),base_1$,get_base_1=()=>base_1$??=require_base(),SpinnerAction=class extends get_base_1().ActionBase{type="\
spinner";color="magenta";frameIndex;frames;spinner;constructor(){super(),this.frames=this.getFrames(),this.frameIndex=0}_frame(){
let frame2=this.frames[this.frameIndex];return this.frameIndex=++this.frameIndex%this.frames.length,this.colorize(frame2)}_pause(icon){
this.spinner&&clearInterval(this.spinner),this._reset(),icon&&this._render(` ${icon}`),this.output=void 0}_start(opts){this.
color=get_cache_1().default.getInstance().get("config")?.theme?.spinner??this.color,opts.style&&(this.frames=this.getFrames(
opts)),this._reset(),this.spinner&&clearInterval(this.spinner),this._render(),this.spinner=setInterval(icon=>this._render.
bind(this)(icon),process.platform==="win32"?500:100,"spinner"),this.spinner.unref()}_stop(status){this.task&&(this.task.
status=status),this.spinner&&clearInterval(this.spinner),this._render(),this.output=void 0}colorize(s){return(0,get_theme_1().
colorize)(this.color,s)}_lines(s){return get_ansis_1().default.strip(s).split(`
`).map(l=>Math.ceil(l.length/get_screen_1().errtermwidth)).reduce((c,i)=>c+i,0)}_render(icon){if(!this.task)return;this.
_reset(),this._flushStdout();let frame2=icon==="spinner"?` ${this._frame()}`:icon||"",status=this.task.status?` ${this.task.
status}`:"";this.output=`${this.task.action}...${frame2}${status}
`,this._write(this.std,this.output)}_reset(){if(!this.output)return;let lines=this._lines(this.output);this._write(this.
std,ansiEscapes.cursorLeft+ansiEscapes.cursorUp(lines)+ansiEscapes.eraseDown),this.output=void 0}getFrames(opts){return opts?.
style?get_cli_spinners_1().default[opts.style].frames:get_cli_spinners_1().default[process.platform==="win32"?"line":"do\
ts2"].frames}};exports2.default=SpinnerAction}});var require_colorize_json=__commonJS({"node_modules/@oclif/core/lib/ux/colorize-json.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.stringifyInput=stringifyInput;exports2.tokenize=tokenize;exports2.default=colorizeJson;
var theme_1$,get_theme_1=()=>theme_1$??=require_theme2(),tokenTypes=[{regex:/^\s+/,tokenType:"whitespace"},{regex:/^[{}]/,
tokenType:"brace"},{regex:/^[[\]]/,tokenType:"bracket"},{regex:/^:/,tokenType:"colon"},{regex:/^,/,tokenType:"comma"},{regex:/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/i,
tokenType:"number"},{regex:/^"(?:\\.|[^"\\])*"(?=\s*:)/,tokenType:"key"},{regex:/^"(?:\\.|[^"\\])*"/,tokenType:"string"},
{regex:/^true|^false/,tokenType:"boolean"},{regex:/^null/,tokenType:"null"}];function stringify(value,replacer,spaces){return JSON.
stringify(value,serializer(replacer,replacer),spaces)}function serializer(replacer,cycleReplacer){let stack=[],keys=[];return cycleReplacer||
(cycleReplacer=function(key,value){return stack[0]===value?"[Circular ~]":"[Circular ~."+keys.slice(0,stack.indexOf(value)).
join(".")+"]"}),function(key,value){if(stack.length>0){let thisPos=stack.indexOf(this);~thisPos?stack.splice(thisPos+1):
stack.push(this),~thisPos?keys.splice(thisPos,Number.POSITIVE_INFINITY,key):keys.push(key),stack.includes(value)&&(value=
cycleReplacer.call(this,key,value))}else stack.push(value);return replacer?replacer.call(this,key,value):value}}function stringifyInput(json2,options){
return options?.pretty?stringify(typeof json2=="string"?JSON.parse(json2):json2,void 0,2):typeof json2=="string"?json2:stringify(
json2)}function tokenize(json2,options){let input=stringifyInput(json2,options),tokens=[],foundToken=!1;do for(let tokenType of tokenTypes){
let match=tokenType.regex.exec(input);if(match){tokens.push({type:tokenType.tokenType,value:match[0]}),input=input.slice(
match[0].length),foundToken=!0;break}}while(hasRemainingTokens(input,foundToken));return tokens}function hasRemainingTokens(input,foundToken){
return(input?.length??0)>0&&foundToken}function colorizeJson(json2,options){let opts={...options,pretty:options?.pretty??
!0};return tokenize(json2,opts).reduce((acc,token2)=>acc+(0,get_theme_1().colorize)(options?.theme?.[token2.type],token2.
value),"")}}});var require_ux=__commonJS({"node_modules/@oclif/core/lib/ux/index.js"(exports2){"use strict";var __importDefault=exports2&&
exports2.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.ux=exports2.action=exports2.stdout=exports2.stderr=exports2.colorize=exports2.colorizeJson=
exports2.warn=exports2.exit=exports2.error=void 0;var error_1$,get_error_1=()=>error_1$??=require_error(),exit_1$,get_exit_1=()=>exit_1$??=
require_exit2(),warn_1$,get_warn_1=()=>warn_1$??=require_warn(),simple_1$,get_simple_1=()=>simple_1$??=__importDefault(require_simple()),
spinner_1$,get_spinner_1=()=>spinner_1$??=__importDefault(require_spinner()),colorize_json_1$,get_colorize_json_1=()=>colorize_json_1$??=
__importDefault(require_colorize_json()),theme_1$,get_theme_1=()=>theme_1$??=require_theme2(),write_1$,get_write_1=()=>write_1$??=
require_write(),error_2$,get_error_2=()=>error_2$??=require_error();Object.defineProperty(exports2,"error",{enumerable:!0,
get:function(){return get_error_2().error}});var exit_2$,get_exit_2=()=>exit_2$??=require_exit2();Object.defineProperty(
exports2,"exit",{enumerable:!0,get:function(){return get_exit_2().exit}});var warn_2$,get_warn_2=()=>warn_2$??=require_warn();
Object.defineProperty(exports2,"warn",{enumerable:!0,get:function(){return get_warn_2().warn}});var colorize_json_2$,get_colorize_json_2=()=>colorize_json_2$??=
require_colorize_json();Object.defineProperty(exports2,"colorizeJson",{enumerable:!0,get:function(){return __importDefault(
get_colorize_json_2()).default}});var theme_2$,get_theme_2=()=>theme_2$??=require_theme2();Object.defineProperty(exports2,
"colorize",{enumerable:!0,get:function(){return get_theme_2().colorize}});var write_2$,get_write_2=()=>write_2$??=require_write();
Object.defineProperty(exports2,"stderr",{enumerable:!0,get:function(){return get_write_2().stderr}});Object.defineProperty(
exports2,"stdout",{enumerable:!0,get:function(){return get_write_2().stdout}});var ACTION_TYPE=!!process.stderr.isTTY&&!process.
env.CI&&!["dumb","emacs-color"].includes(process.env.TERM)&&"spinner"||"simple";exports2.action=ACTION_TYPE==="spinner"?
new(get_spinner_1()).default:new(get_simple_1()).default;exports2.ux={action:exports2.action,colorize:get_theme_1().colorize,
colorizeJson:get_colorize_json_1().default,error:get_error_1().error,exit:get_exit_1().exit,stderr:get_write_1().stderr,
stdout:get_write_1().stdout,warn:get_warn_1().warn}}});var require_ensure_arg_object=__commonJS({"node_modules/@oclif/core/lib/util/ensure-arg-object.js"(exports2){"use strict";
Object.defineProperty(exports2,"__esModule",{value:!0});exports2.ensureArgObject=ensureArgObject;function ensureArgObject(args){
return Array.isArray(args)?(args??[]).reduce((x,y)=>({...x,[y.name]:y}),{}):args??{}}}});var require_docopts=__commonJS({"node_modules/@oclif/core/lib/help/docopts.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.DocOpts=void 0;var ensure_arg_object_1$,get_ensure_arg_object_1=()=>ensure_arg_object_1$??=
require_ensure_arg_object(),DocOpts=class _DocOpts{cmd;flagList;flagMap;constructor(cmd){this.cmd=cmd,this.flagMap={},this.
flagList=Object.entries(cmd.flags||{}).filter(([_,flag])=>!flag.hidden).map(([name,flag])=>(this.flagMap[name]=flag,flag))}static formatUsageType(flag,showFlagName,showOptions){
if(flag.type!=="option")return"";let helpValues;return flag.helpValue?helpValues=typeof flag.helpValue=="string"?[flag.helpValue]:
flag.helpValue:flag.options?helpValues=[showOptions?flag.options.join("|"):"<option>"]:showFlagName?helpValues=[flag.name]:
helpValues=["<value>"],helpValues.map(v=>`${v}${flag.multiple?"...":""}`).join(" ")}static generate(cmd){return new _DocOpts(
cmd).toString()}toString(){let opts=["<%= command.id %>"];if(this.cmd.args){let a=Object.values((0,get_ensure_arg_object_1().
ensureArgObject)(this.cmd.args)).filter(arg=>!arg.hidden).map(arg=>{let suffix=arg.multiple||this.cmd.strict===!1?"...":
"";return arg.required?`${arg.name.toUpperCase()}${suffix}`:`[${arg.name.toUpperCase()}${suffix}]`})||[];opts.push(...a)}
try{opts.push(...Object.values(this.groupFlagElements()))}catch{opts.push(...this.flagList.map(flag=>{let name=flag.char?
`-${flag.char}`:`--${flag.name}`;return flag.type==="boolean"?name:`${name}=${_DocOpts.formatUsageType(flag,!1,!0)}`}))}
return opts.join(" ")}combineElementsToFlag(elementMap,flagName,flagNames,unionString){if(!this.flagMap[flagName])return;
let isRequired=this.flagMap[flagName]?.required;(typeof isRequired!="boolean"||!isRequired)&&(isRequired=flagNames.reduce(
(required,toCombine)=>required||this.flagMap[toCombine]?.required||!1,!1));for(let toCombine of flagNames)elementMap[flagName]=
`${elementMap[flagName]||""}${unionString}${elementMap[toCombine]||""}`,delete elementMap[toCombine],delete this.flagMap[toCombine];
elementMap[flagName]=isRequired?`(${elementMap[flagName]||""})`:`[${elementMap[flagName]||""}]`,delete this.flagMap[flagName]}generateElements(elementMap={},flagGroups=[]){
let elementStrs=[];for(let flag of flagGroups){let type="",flagName=flag.char?`-${flag.char}`:`--${flag.name}`;flag.type===
"option"&&(type=` ${_DocOpts.formatUsageType(flag,!1,!0)}`);let element=`${flagName}${type}`;elementMap[flag.name]=element,
elementStrs.push(element)}return elementStrs}groupFlagElements(){let elementMap={};this.generateElements(elementMap,this.
flagList.filter(flag=>flag.required)),this.generateElements(elementMap,this.flagList.filter(flag=>!flag.required));for(let flag of this.
flagList){Array.isArray(flag.dependsOn)&&this.combineElementsToFlag(elementMap,flag.name,flag.dependsOn," ");let exclusive;
if(Array.isArray(flag.exclusive)&&(exclusive=new Set(flag.exclusive)),Array.isArray(flag.combinable)){let combinableFlags=new Set(
flag.combinable);exclusive??=new Set;for(let item2 of this.flagList)flag!==item2&&!combinableFlags.has(item2.name)&&exclusive.
add(item2.name)}exclusive!==void 0&&exclusive.size>0&&this.combineElementsToFlag(elementMap,flag.name,[...exclusive]," |\
 ")}for(let remainingFlagName of Object.keys(this.flagMap)){let remainingFlag=this.flagMap[remainingFlagName]||{};remainingFlag.
required||(elementMap[remainingFlag.name]=`[${elementMap[remainingFlag.name]||""}]`)}return elementMap}};exports2.DocOpts=
DocOpts}});var require_widest_line=__commonJS({"node_modules/widest-line/index.js"(exports2,module2){"use strict";var stringWidth=require_string_width(),
widestLine=input=>{let max=0;for(let line of input.split(`
`))max=Math.max(max,stringWidth(line));return max};module2.exports=widestLine;module2.exports.default=widestLine}});var require_util3=__commonJS({"node_modules/@oclif/core/lib/help/util.js"(exports2){"use strict";var __importDefault=exports2&&
exports2.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.template=template;exports2.standardizeIDFromArgv=standardizeIDFromArgv;exports2.getHelpFlagAdditions=
getHelpFlagAdditions;exports2.formatFlagDeprecationWarning=formatFlagDeprecationWarning;exports2.formatCommandDeprecationWarning=
formatCommandDeprecationWarning;exports2.normalizeArgv=normalizeArgv;var ejs_1$,get_ejs_1=()=>ejs_1$??=__importDefault(require_ejs()),
util_1$,get_util_1=()=>util_1$??=require_util2(),ids_1$,get_ids_1=()=>ids_1$??=require_ids();function template(context){
function render2(t){return get_ejs_1().default.render(t,context)}return render2}var isFlag=s=>s.startsWith("-"),isArgWithValue=s=>s.
includes("=");function collateSpacedCmdIDFromArgs(argv,config){if(argv.length===1)return argv;let id=(argv2=>{let ids=(0,get_util_1().
collectUsableIds)(config.commandIDs),final=[],idPresent=id2=>ids.has(id2),finalizeId=s=>(s?[...final,s]:final).filter(Boolean).
join(":"),hasArgs=()=>{let id2=finalizeId();if(!id2)return!1;let cmd=config.findCommand(id2);return!!(cmd&&(cmd.strict===
!1||Object.keys(cmd.args??{}).length>0))};for(let arg of argv2)if(idPresent(finalizeId(arg)))final.push(arg);else{if(isArgWithValue(
arg)||isFlag(arg)||hasArgs())break;final.push(arg)}return finalizeId()})(argv);if(id){let argvSlice=argv.slice(id.split(
":").length);return[id,...argvSlice]}return argv}function standardizeIDFromArgv(argv,config){return argv.length===0||(config.
topicSeparator===" "?argv=collateSpacedCmdIDFromArgs(argv,config):config.topicSeparator!==":"&&(argv[0]=(0,get_ids_1().toStandardizedId)(
argv[0],config))),argv}function getHelpFlagAdditions(config){let helpFlags=["--help"],additionalHelpFlags=config.pjson.oclif.
additionalHelpFlags??[];return[...new Set([...additionalHelpFlags,...helpFlags]).values()]}function formatFlagDeprecationWarning(flag,opts){
let message=`The "${flag}" flag has been deprecated`;return opts===!0?`${message}.`:opts.message?opts.message:(opts.version&&
(message+=` and will be removed in version ${opts.version}`),message+=opts.to?`. Use "${opts.to}" instead.`:".",message)}
function formatCommandDeprecationWarning(command,opts){let message=`The "${command}" command has been deprecated`;return opts?
opts.message?opts.message:(opts.version&&(message+=` and will be removed in version ${opts.version}`),message+=opts.to?`\
. Use "${opts.to}" instead.`:".",message):`${message}.`}function normalizeArgv(config,argv=process.argv.slice(2)){return config.
topicSeparator!==":"&&!argv[0]?.includes(":")&&(argv=standardizeIDFromArgv(argv,config)),argv}}});var require_formatter=__commonJS({"node_modules/@oclif/core/lib/help/formatter.js"(exports2){"use strict";var __importDefault=exports2&&
exports2.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.HelpFormatter=void 0;var ansis_1$,get_ansis_1=()=>ansis_1$??=__importDefault(require_ansis()),
indent_string_1$,get_indent_string_1=()=>indent_string_1$??=__importDefault(require_indent_string()),string_width_1$,get_string_width_1=()=>string_width_1$??=
__importDefault(require_string_width()),widest_line_1$,get_widest_line_1=()=>widest_line_1$??=__importDefault(require_widest_line()),
wrap_ansi_1$,get_wrap_ansi_1=()=>wrap_ansi_1$??=__importDefault(require_wrap_ansi()),screen_1$,get_screen_1=()=>screen_1$??=
require_screen(),theme_1$,get_theme_1=()=>theme_1$??=require_theme2(),util_1$,get_util_1=()=>util_1$??=require_util3(),HelpFormatter=class{config;indentSpacing=2;opts;render;constructor(config,opts={}){
this.config=config,this.opts={maxWidth:get_screen_1().stdtermwidth,...opts},this.render=(0,get_util_1().template)(this)}indent(body,spacing=this.
indentSpacing){return(0,get_indent_string_1().default)(body,spacing)}renderList(input,opts){if(input.length===0)return"";
let renderMultiline=()=>{let output2="";for(let[left,right]of input)!left&&!right||(left&&(opts.stripAnsi&&(left=get_ansis_1().
default.strip(left)),output2+=this.wrap(left.trim(),opts.indentation)),right&&(opts.stripAnsi&&(right=get_ansis_1().default.
strip(right)),output2+=`
`,output2+=this.indent(this.wrap(right.trim(),opts.indentation+2),4)),output2+=`

`);return output2.trim()};if(opts.multiline)return renderMultiline();let maxLength=(0,get_widest_line_1().default)(input.
map(i=>i[0]).join(`
`)),output="",spacer=opts.spacer||`
`,cur="";for(let[left,r]of input){let right=r;if(cur&&(output+=spacer,output+=cur),cur=left||"",opts.stripAnsi&&(cur=get_ansis_1().
default.strip(cur)),!right){cur=cur.trim();continue}opts.stripAnsi&&(right=get_ansis_1().default.strip(right)),right=this.
wrap(right.trim(),opts.indentation+maxLength+2);let[first,...lines]=right.split(`
`).map(s=>s.trim());if(cur+=" ".repeat(maxLength-(0,get_string_width_1().default)(cur)+2),cur+=first,lines.length!==0){if(lines.
length>4)return renderMultiline();opts.spacer||(spacer=`
`),cur+=`
`,cur+=this.indent(lines.join(`
`),maxLength+2)}}return cur&&(output+=spacer,output+=cur),output.trim()}section(header,body){let newBody;if(typeof body==
"string")newBody=this.render(body);else if(Array.isArray(body))newBody=body.map(entry=>{if("name"in entry){let tableEntry=entry;
return[this.render(tableEntry.name),this.render(tableEntry.description)]}let[left,right]=entry;return[this.render(left),
right&&this.render(right)]});else{if("header"in body)return this.section(body.header,body.body);newBody=body.map(entry=>[
entry.name,entry.description]).map(([left,right])=>[this.render(left),right&&this.render(right)])}let output=[(0,get_theme_1().
colorize)(this.config?.theme?.sectionHeader,(0,get_theme_1().colorize)("bold",header)),(0,get_theme_1().colorize)(this.config?.
theme?.sectionDescription,this.indent(Array.isArray(newBody)?this.renderList(newBody,{indentation:2,stripAnsi:this.opts.
stripAnsi}):newBody))].join(`
`);return this.opts.stripAnsi?get_ansis_1().default.strip(output):output}wrap(body,spacing=this.indentSpacing){return(0,get_wrap_ansi_1().
default)(this.render(body),this.opts.maxWidth-spacing,{hard:!0})}};exports2.HelpFormatter=HelpFormatter}});var require_command=__commonJS({"node_modules/@oclif/core/lib/help/command.js"(exports2){"use strict";var __importDefault=exports2&&
exports2.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.CommandHelp=void 0;var ansis_1$,get_ansis_1=()=>ansis_1$??=__importDefault(require_ansis()),
ensure_arg_object_1$,get_ensure_arg_object_1=()=>ensure_arg_object_1$??=require_ensure_arg_object(),ids_1$,get_ids_1=()=>ids_1$??=
require_ids(),util_1$,get_util_1=()=>util_1$??=require_util(),theme_1$,get_theme_1=()=>theme_1$??=require_theme2(),docopts_1$,
get_docopts_1=()=>docopts_1$??=require_docopts(),formatter_1$,get_formatter_1=()=>formatter_1$??=require_formatter(),POSSIBLE_LINE_FEED=/\r\n|\n/;
function determineSortOrder(flagSortOrder){return flagSortOrder==="alphabetical"?"alphabetical":flagSortOrder==="none"?"\
none":"alphabetical"}var CommandHelp=class extends get_formatter_1().HelpFormatter{command;config;opts;constructor(command,config,opts){
super(config,opts),this.command=command,this.config=config,this.opts=opts}aliases(aliases){return!aliases||aliases.length===
0?void 0:aliases.map(a=>[(0,get_theme_1().colorize)(this.config?.theme?.dollarSign,"$"),(0,get_theme_1().colorize)(this.
config?.theme?.bin,this.config.bin),(0,get_theme_1().colorize)(this.config?.theme?.alias,a)].join(" ")).join(`
`)}arg(arg){let name=arg.name.toUpperCase();return arg.required?`${name}`:`[${name}]`}args(args){if(args.filter(a=>a.description).
length!==0)return args.map(a=>{let suffix=a.multiple||this.command.strict===!1?"...":"",name=`${a.name.toUpperCase()}${suffix}`;
name=a.required?`${name}`:`[${name}]`;let description=a.description||"";return a.default&&(description=`${(0,get_theme_1().
colorize)(this.config?.theme?.flagDefaultValue,`[default: ${a.default}]`)} ${description}`),a.options&&(description=`${(0,get_theme_1().
colorize)(this.config?.theme?.flagOptions,`(${a.options.join("|")})`)} ${description}`),[(0,get_theme_1().colorize)(this.
config?.theme?.flag,name),description?(0,get_theme_1().colorize)(this.config?.theme?.sectionDescription,description):void 0]})}defaultUsage(){
return this.opts.docopts===void 0||this.opts.docopts?get_docopts_1().DocOpts.generate(this.command):(0,get_util_1().compact)(
[this.command.id,Object.values(this.command.args??{})?.filter(a=>!a.hidden).map(a=>this.arg(a)).join(" ")]).join(" ")}description(){
let cmd=this.command,description;if(this.opts.hideCommandSummaryInDescription)description=[(cmd.description||"").split(POSSIBLE_LINE_FEED).
at(-1)??""];else if(cmd.description){let summary=cmd.summary?`${cmd.summary}
`:null;description=summary?[...summary.split(POSSIBLE_LINE_FEED),...(cmd.description||"").split(POSSIBLE_LINE_FEED)]:(cmd.
description||"").split(POSSIBLE_LINE_FEED)}if(description)return this.wrap(description.join(`
`))}examples(examples){return!examples||examples.length===0?void 0:(0,get_util_1().castArray)(examples).map(a=>{let description,
commands;if(typeof a=="string"){let lines=a.split(POSSIBLE_LINE_FEED).filter(Boolean);if(lines.length>=2&&!this.isCommand(
lines[0])&&lines.slice(1).every(i=>this.isCommand(i)))description=lines[0],commands=lines.slice(1);else return lines.map(
line=>this.formatIfCommand(line)).join(`
`)}else description=a.description,commands=[a.command];let multilineSeparator=this.config.platform==="win32"?this.config.
shell.includes("powershell")?"`":"^":"\\",finalIndentedSpacing=this.indentSpacing*2,multilineCommands=commands.map(c=>this.
indent(this.wrap(this.formatIfCommand(c),finalIndentedSpacing+4)).split(POSSIBLE_LINE_FEED).join(` ${multilineSeparator}\

  `)).join(`
`);return`${this.wrap(description,finalIndentedSpacing)}

${multilineCommands}`}).join(`

`)}flagHelpLabel(flag,showOptions=!1){let label=flag.helpLabel;if(!label){let labels=[];labels.push(flag.char?`-${flag.char[0]}`:
"  "),flag.name&&(flag.type==="boolean"&&flag.allowNo?labels.push(`--[no-]${flag.name.trim()}`):labels.push(`--${flag.name.
trim()}`)),label=labels.join(flag.char?(0,get_theme_1().colorize)(this.config?.theme?.flagSeparator,", "):"  ")}if(flag.
type==="option"){let value=get_docopts_1().DocOpts.formatUsageType(flag,this.opts.showFlagNameInTitle??!1,this.opts.showFlagOptionsInTitle??
showOptions);value.includes("|")||(value=(0,get_theme_1().colorize)("underline",value)),label+=`=${value}`}return(0,get_theme_1().
colorize)(this.config.theme?.flag,label)}flags(flags){if(flags.length===0)return;let noChar=flags.reduce((previous,current)=>previous&&
current.char===void 0,!0);return flags.map(flag=>{let left=this.flagHelpLabel(flag);noChar&&(left=left.replace("    ",""));
let right=flag.summary||flag.description||"",metadata=[],canBeCached=!(this.opts.respectNoCacheDefault===!0&&flag.noCacheDefault===
!0);return flag.type==="option"?(flag.default&&canBeCached&&metadata.push(`default: ${flag.default}`),flag.env&&metadata.
push(`env: ${flag.env}`)):flag.type==="boolean"&&flag.env&&metadata.push(`env: ${flag.env}`),metadata.length>0&&(right=`${(0,get_theme_1().
colorize)(this.config?.theme?.flagDefaultValue,`[${metadata.join(", ")}]`)} ${right}`),flag.required&&(right=`${(0,get_theme_1().
colorize)(this.config?.theme?.flagRequired,"(required)")} ${right}`),flag.type==="option"&&flag.options&&!flag.helpValue&&
!this.opts.showFlagOptionsInTitle&&(right+=(0,get_theme_1().colorize)(this.config?.theme?.flagOptions,`
<options: ${flag.options.join("|")}>`)),[left,(0,get_theme_1().colorize)(this.config?.theme?.sectionDescription,right.trim())]})}flagsDescriptions(flags){
let flagsWithExtendedDescriptions=flags.filter(flag=>flag.summary&&flag.description);return flagsWithExtendedDescriptions.
length===0?void 0:flagsWithExtendedDescriptions.map(flag=>{let summary=flag.summary||"",flagHelp=this.flagHelpLabel(flag,
!0);return flag.char||(flagHelp=flagHelp.replace("    ","")),flagHelp+=flagHelp.length+summary.length+2<this.opts.maxWidth?
"  "+summary:`

`+this.indent(this.wrap(summary,this.indentSpacing*2)),`${flagHelp}

${this.indent(this.wrap(flag.description||"",this.indentSpacing*2))}`}).join(`

`)}generate(){let cmd=this.command,unsortedFlags=Object.entries(cmd.flags||{}).filter(([,v])=>!v.hidden).map(([k,v])=>(v.
name=k,v)),flags=determineSortOrder(this.opts.flagSortOrder)==="alphabetical"?(0,get_util_1().sortBy)(unsortedFlags,f=>[
!f.char,f.char,f.name]):unsortedFlags,args=Object.values((0,get_ensure_arg_object_1().ensureArgObject)(cmd.args)).filter(
a=>!a.hidden);return(0,get_util_1().compact)(this.sections().map(({generate,header})=>{let body=generate({args,cmd,flags},
header);return Array.isArray(body)?body.map(helpSection=>helpSection&&helpSection.body&&this.section(helpSection.header,
helpSection.body)).join(`

`):body&&this.section(header,body)})).join(`

`)}groupFlags(flags){let mainFlags=[],flagGroups={};for(let flag of flags){let group=flag.helpGroup;group?(flagGroups[group]||
(flagGroups[group]=[]),flagGroups[group].push(flag)):mainFlags.push(flag)}return{flagGroups,mainFlags}}sections(){let sections=[
{generate:()=>this.usage(),header:this.opts.usageHeader||"USAGE"},{generate:({args},header)=>[{body:this.args(args),header}],
header:"ARGUMENTS"},{generate:({flags},header)=>{let{flagGroups,mainFlags}=this.groupFlags(flags),flagSections=[],mainFlagBody=this.
flags(mainFlags);mainFlagBody&&flagSections.push({body:mainFlagBody,header});for(let[name,flags2]of Object.entries(flagGroups)){
let body=this.flags(flags2);body&&flagSections.push({body,header:`${name.toUpperCase()} ${header}`})}return(0,get_util_1().
compact)(flagSections)},header:"FLAGS"},{generate:()=>this.description(),header:"DESCRIPTION"},{generate:({cmd})=>this.aliases(
cmd.aliases),header:"ALIASES"},{generate:({cmd})=>{let examples=cmd.examples||cmd.example;return this.examples(examples)},
header:"EXAMPLES"},{generate:({flags})=>this.flagsDescriptions(flags),header:"FLAG DESCRIPTIONS"}],allowedSections=this.
opts.sections?.map(s=>s.toLowerCase());return sections.filter(({header})=>!allowedSections||allowedSections.includes(header.
toLowerCase()))}usage(){let{id,usage}=this.command,standardId=(0,get_ids_1().toStandardizedId)(id,this.config),configuredId=(0,get_ids_1().
toConfiguredId)(id,this.config);return(usage?(0,get_util_1().castArray)(usage):[this.defaultUsage()]).map(u=>{let allowedSpacing=this.
opts.maxWidth-this.indentSpacing,dollarSign=(0,get_theme_1().colorize)(this.config?.theme?.dollarSign,"$"),bin=(0,get_theme_1().
colorize)(this.config?.theme?.bin,this.config.bin),command=(0,get_theme_1().colorize)(this.config?.theme?.command,"<%= c\
ommand.id %>"),commandDescription=(0,get_theme_1().colorize)(this.config?.theme?.sectionDescription,u.replace("<%= comma\
nd.id %>","").replace(new RegExp(`^${standardId}`),"").replace(new RegExp(`^${configuredId}`),"").trim()),line=`${dollarSign}\
 ${bin} ${command} ${commandDescription}`.trim();if(line.length>allowedSpacing){let splitIndex=line.slice(0,Math.max(0,allowedSpacing)).
lastIndexOf(" ");return line.slice(0,Math.max(0,splitIndex))+`
`+this.indent(this.wrap(line.slice(Math.max(0,splitIndex)),this.indentSpacing*2))}return this.wrap(line)}).join(`
`)}formatIfCommand(example){example=this.render(example);let dollarSign=(0,get_theme_1().colorize)(this.config?.theme?.dollarSign,
"$");return example.startsWith(this.config.bin)?`${dollarSign} ${example}`:example.startsWith(`$ ${this.config.bin}`)?`${dollarSign}${example.
replace("$","")}`:example}isCommand(example){return get_ansis_1().default.strip(this.formatIfCommand(example)).startsWith(
`${(0,get_theme_1().colorize)(this.config?.theme?.dollarSign,"$")} ${this.config.bin}`)}};exports2.CommandHelp=CommandHelp;
exports2.default=CommandHelp}});var require_root=__commonJS({"node_modules/@oclif/core/lib/help/root.js"(exports2){"use strict";var __importDefault=exports2&&
exports2.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__\
esModule",{value:!0});var ansis_1$,get_ansis_1=()=>ansis_1$??=__importDefault(require_ansis()),util_1$,get_util_1=()=>util_1$??=
require_util(),theme_1$,get_theme_1=()=>theme_1$??=require_theme2(),formatter_1$,get_formatter_1=()=>formatter_1$??=require_formatter(),
RootHelp=class extends get_formatter_1().HelpFormatter{config;opts;constructor(config,opts){super(config,opts),this.config=
config,this.opts=opts}description(){let description=this.config.pjson.oclif.description||this.config.pjson.description||
"";if(description=this.render(description),description=description.split(`
`).slice(1).join(`
`),!!description)return this.section("DESCRIPTION",this.wrap((0,get_theme_1().colorize)(this.config?.theme?.sectionDescription,
description)))}root(){let description=this.config.pjson.oclif.description||this.config.pjson.description||"";description=
this.render(description),description=description.split(`
`)[0];let output=(0,get_util_1().compact)([(0,get_theme_1().colorize)(this.config?.theme?.commandSummary,description),this.
version(),this.usage(),this.description()]).join(`

`);return this.opts.stripAnsi&&(output=get_ansis_1().default.strip(output)),output}usage(){return this.section(this.opts.
usageHeader||"USAGE",this.wrap(`${(0,get_theme_1().colorize)(this.config?.theme?.dollarSign,"$")} ${(0,get_theme_1().colorize)(
this.config?.theme?.bin,this.config.bin)} ${(0,get_theme_1().colorize)(this.config?.theme?.sectionDescription,"[COMMAND]")}`))}version(){
return this.section("VERSION",this.wrap((0,get_theme_1().colorize)(this.config?.theme?.version,this.config.userAgent)))}};
exports2.default=RootHelp}});var require_help=__commonJS({"node_modules/@oclif/core/lib/help/index.js"(exports2){"use strict";var __importDefault=exports2&&
exports2.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.Help=exports2.HelpBase=exports2.standardizeIDFromArgv=exports2.normalizeArgv=exports2.getHelpFlagAdditions=
exports2.HelpFormatter=exports2.CommandHelp=void 0;exports2.loadHelpClass=loadHelpClass;var ansis_1$,get_ansis_1=()=>ansis_1$??=
__importDefault(require_ansis()),ts_path_1$,get_ts_path_1=()=>ts_path_1$??=require_ts_path(),error_1$,get_error_1=()=>error_1$??=
require_error(),module_loader_1$,get_module_loader_1=()=>module_loader_1$??=require_module_loader(),symbols_1$,get_symbols_1=()=>symbols_1$??=
require_symbols(),cache_default_value_1$,get_cache_default_value_1=()=>cache_default_value_1$??=require_cache_default_value(),
ids_1$,get_ids_1=()=>ids_1$??=require_ids(),util_1$,get_util_1=()=>util_1$??=require_util(),ux_1$,get_ux_1=()=>ux_1$??=require_ux(),
theme_1$,get_theme_1=()=>theme_1$??=require_theme2(),command_1$,get_command_1=()=>command_1$??=require_command(),formatter_1$,
get_formatter_1=()=>formatter_1$??=require_formatter(),root_1$,get_root_1=()=>root_1$??=__importDefault(require_root()),
util_2$,get_util_2=()=>util_2$??=require_util3(),command_2$,get_command_2=()=>command_2$??=require_command();Object.defineProperty(
exports2,"CommandHelp",{enumerable:!0,get:function(){return get_command_2().CommandHelp}});var formatter_2$,get_formatter_2=()=>formatter_2$??=
require_formatter();Object.defineProperty(exports2,"HelpFormatter",{enumerable:!0,get:function(){return get_formatter_2().
HelpFormatter}});var util_3$,get_util_3=()=>util_3$??=require_util3();Object.defineProperty(exports2,"getHelpFlagAdditio\
ns",{enumerable:!0,get:function(){return get_util_3().getHelpFlagAdditions}});Object.defineProperty(exports2,"normalizeA\
rgv",{enumerable:!0,get:function(){return get_util_3().normalizeArgv}});Object.defineProperty(exports2,"standardizeIDFro\
mArgv",{enumerable:!0,get:function(){return get_util_3().standardizeIDFromArgv}});function getHelpSubject(args,config){let mergedHelpFlags=(0,get_util_2().
getHelpFlagAdditions)(config);for(let arg of args){if(arg==="--")return;if(!(mergedHelpFlags.includes(arg)||arg==="help"))
return arg.startsWith("-")?void 0:arg}}var HelpBase=class extends get_formatter_1().HelpFormatter{constructor(config,opts={}){
super(config,opts),config.topicSeparator||(config.topicSeparator=":")}};exports2.HelpBase=HelpBase;var Help=class extends HelpBase{CommandHelpClass=get_command_1().
CommandHelp;constructor(config,opts={}){super(config,opts)}get _topics(){return this.config.topics.filter(topic=>this.config.
topics.some(subTopic=>subTopic.name.includes(`${topic.name}:`)))}get sortedCommands(){let{commands}=this.config;return commands=
commands.filter(c=>this.opts.all||!c.hidden),commands=(0,get_util_1().sortBy)(commands,c=>c.id),commands=(0,get_util_1().
uniqBy)(commands,c=>c.id),commands}get sortedTopics(){let topics=this._topics;return topics=topics.filter(t=>this.opts.all||
!t.hidden),topics=(0,get_util_1().sortBy)(topics,t=>t.name),topics=(0,get_util_1().uniqBy)(topics,t=>t.name),topics}command(command){
return this.formatCommand(command)}description(c){let description=this.render(c.description||"");return c.summary?description:
description.split(`
`).slice(1).join(`
`)}formatCommand(command){return this.config.topicSeparator!==":"&&(command.id=command.id.replaceAll(":",this.config.topicSeparator),
command.aliases=command.aliases&&command.aliases.map(a=>a.replaceAll(":",this.config.topicSeparator))),this.getCommandHelpClass(
command).generate()}formatCommands(commands){if(commands.length===0)return"";let body=this.renderList(commands.filter(c=>this.
opts.hideAliasesFromRoot?!c.aliases?.includes(c.id):!0).map(c=>{this.config.topicSeparator!==":"&&(c.id=c.id.replaceAll(
":",this.config.topicSeparator));let summary=this.summary(c);return[(0,get_theme_1().colorize)(this.config?.theme?.command,
c.id),summary&&(0,get_theme_1().colorize)(this.config?.theme?.sectionDescription,get_ansis_1().default.strip(summary))]}),
{indentation:2,spacer:`
`,stripAnsi:this.opts.stripAnsi});return this.section("COMMANDS",body)}formatRoot(){return new(get_root_1()).default(this.
config,this.opts).root()}formatTopic(topic){let description=this.render(topic.description||""),summary=description.split(
`
`)[0];description=description.split(`
`).slice(1).join(`
`);let topicID=`${topic.name}:COMMAND`;this.config.topicSeparator!==":"&&(topicID=topicID.replaceAll(":",this.config.topicSeparator));
let output=(0,get_util_1().compact)([(0,get_theme_1().colorize)(this.config?.theme?.commandSummary,summary),this.section(
this.opts.usageHeader||"USAGE",`${(0,get_theme_1().colorize)(this.config?.theme?.dollarSign,"$")} ${(0,get_theme_1().colorize)(
this.config?.theme?.bin,this.config.bin)} ${topicID}`),description&&this.section("DESCRIPTION",this.wrap((0,get_theme_1().
colorize)(this.config?.theme?.sectionDescription,description)))]).join(`

`);return this.opts.stripAnsi&&(output=get_ansis_1().default.strip(output)),output+`
`}formatTopics(topics){if(topics.length===0)return"";let body=this.renderList(topics.map(c=>(this.config.topicSeparator!==
":"&&(c.name=c.name.replaceAll(":",this.config.topicSeparator)),[(0,get_theme_1().colorize)(this.config?.theme?.topic,c.
name),c.description&&this.render((0,get_theme_1().colorize)(this.config?.theme?.sectionDescription,c.description.split(`\

`)[0]))])),{indentation:2,spacer:`
`,stripAnsi:this.opts.stripAnsi});return this.section("TOPICS",body)}getCommandHelpClass(command){return new this.CommandHelpClass(
command,this.config,this.opts)}log(...args){return this.opts.sendToStderr?get_ux_1().ux.stderr(args):get_ux_1().ux.stdout(
args)}async showCommandHelp(command){let name=command.id,depth=name.split(":").length,subTopics=this.sortedTopics.filter(
t=>t.name.startsWith(name+":")&&t.name.split(":").length===depth+1),subCommands=this.sortedCommands.filter(c=>c.id.startsWith(
name+":")&&c.id.split(":").length===depth+1),plugin=this.config.plugins.get(command.pluginName),state=this.config.pjson?.
oclif?.state||plugin?.pjson?.oclif?.state||command.state;if(state&&this.log(state==="deprecated"?`${(0,get_util_2().formatCommandDeprecationWarning)(
(0,get_ids_1().toConfiguredId)(name,this.config),command.deprecationOptions)}
`:`This command is in ${state}.
`),command.deprecateAliases&&[...command.aliases??[],...command.hiddenAliases??[]].includes(name)){let actualCmd=this.config.
commands.find(c=>[...c.aliases??[],...c.hiddenAliases??[]].includes(name)),actualCmdName=actualCmd?(0,get_ids_1().toConfiguredId)(
actualCmd.id,this.config):"",opts={...command.deprecationOptions,...actualCmd?{to:actualCmdName}:{}};this.log(`${(0,get_util_2().
formatCommandDeprecationWarning)((0,get_ids_1().toConfiguredId)(name,this.config),opts)}
`)}let summary=this.summary(command);if(summary&&this.log(summary+`
`),this.log(this.formatCommand(command)),this.log(""),subTopics.length>0&&(this.log(this.formatTopics(subTopics)),this.log(
"")),subCommands.length>0){let aliases=[],uniqueSubCommands=subCommands.filter(p=>(aliases.push(...p.aliases),!aliases.includes(
p.id)));this.log(this.formatCommands(uniqueSubCommands)),this.log("")}}async showHelp(argv){let originalArgv=argv.slice(
1);argv=argv.filter(arg=>!(0,get_util_2().getHelpFlagAdditions)(this.config).includes(arg)),this.config.topicSeparator!==
":"&&(argv=(0,get_util_2().standardizeIDFromArgv)(argv,this.config));let subject=getHelpSubject(argv,this.config);if(!subject){
if(this.config.isSingleCommandCLI){let rootCmd=this.config.findCommand(get_symbols_1().SINGLE_COMMAND_CLI_SYMBOL);if(rootCmd){
rootCmd.id="",await this.showCommandHelp(rootCmd);return}}await this.showRootHelp();return}let command=this.config.findCommand(
subject);if(command){if(command.id===get_symbols_1().SINGLE_COMMAND_CLI_SYMBOL&&(command.id=""),command.hasDynamicHelp&&
command.pluginType!=="jit"){let loaded=await command.load();for(let[name,flag]of Object.entries(loaded.flags??{}))flag.type!==
"boolean"&&(command.flags[name].default=await(0,get_cache_default_value_1().cacheDefaultValue)(flag,!1));await this.showCommandHelp(
command)}else await this.showCommandHelp(command);return}let topic=this.config.findTopic(subject);if(topic){await this.showTopicHelp(
topic);return}if(this.config.flexibleTaxonomy){let matches2=this.config.findMatches(subject,originalArgv);if(matches2.length>
0&&(await this.config.runHook("command_incomplete",{argv:originalArgv.filter(o=>!subject.split(":").includes(o)),id:subject,
matches:matches2})).successes.length>0)return}(0,get_error_1().error)(`Command ${subject} not found.`)}async showRootHelp(){
let rootTopics=this.sortedTopics,rootCommands=this.sortedCommands,state=this.config.pjson?.oclif?.state;state&&this.log(
state==="deprecated"?`${this.config.bin} is deprecated`:`${this.config.bin} is in ${state}.
`),this.log(this.formatRoot()),this.log(""),this.opts.all||(rootTopics=rootTopics.filter(t=>!t.name.includes(":")),rootCommands=
rootCommands.filter(c=>!c.id.includes(":"))),rootTopics.length>0&&(this.log(this.formatTopics(rootTopics)),this.log("")),
rootCommands.length>0&&(rootCommands=rootCommands.filter(c=>c.id),this.log(this.formatCommands(rootCommands)),this.log(""))}async showTopicHelp(topic){
let{name}=topic,depth=name.split(":").length,subTopics=this.sortedTopics.filter(t=>t.name.startsWith(name+":")&&t.name.split(
":").length===depth+1),commands=this.sortedCommands.filter(c=>c.id.startsWith(name+":")&&c.id.split(":").length===depth+
1),state=this.config.pjson?.oclif?.state;state&&this.log(`This topic is in ${state}.
`),this.log(this.formatTopic(topic)),subTopics.length>0&&(this.log(this.formatTopics(subTopics)),this.log("")),commands.
length>0&&(this.log(this.formatCommands(commands)),this.log(""))}summary(c){if(!(this.opts.sections&&!this.opts.sections.
map(s=>s.toLowerCase()).includes("summary")))return c.summary?(0,get_theme_1().colorize)(this.config?.theme?.commandSummary,
this.render(c.summary.split(`
`)[0])):c.description&&(0,get_theme_1().colorize)(this.config?.theme?.commandSummary,this.render(c.description).split(`
`)[0])}};exports2.Help=Help;function extractClass(exported){return exported&&exported.default?exported.default:exported}
function determineLocation(helpClass){return typeof helpClass=="string"?{identifier:"default",target:helpClass}:helpClass.
identifier?helpClass:{...helpClass,identifier:"default"}}async function loadHelpClass(config){if(config.pjson.oclif?.helpClass){
let{identifier,target}=determineLocation(config.pjson.oclif?.helpClass);try{let path=await(0,get_ts_path_1().tsPath)(config.
root,target)??target,module3=await(0,get_module_loader_1().load)(config,path),helpClass=module3[identifier]??(identifier===
"default"?extractClass(module3):void 0);return extractClass(helpClass)}catch(error){throw new Error(`Unable to load conf\
igured help class "${target}", failed with message:
${error.message}`)}}return Help}}});var require_handle=__commonJS({"node_modules/@oclif/core/lib/errors/handle.js"(exports2){"use strict";var __importDefault=exports2&&
exports2.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.Exit=void 0;exports2.handle=handle;var clean_stack_1$,get_clean_stack_1=()=>clean_stack_1$??=
__importDefault(require_clean_stack()),cache_1$,get_cache_1=()=>cache_1$??=__importDefault(require_cache()),index_1$,get_index_1=()=>index_1$??=
require_help(),logger_1$,get_logger_1=()=>logger_1$??=require_logger(),cli_1$,get_cli_1=()=>cli_1$??=require_cli(),exit_1$,
get_exit_1=()=>exit_1$??=require_exit(),pretty_print_1$,get_pretty_print_1=()=>pretty_print_1$??=__importDefault(require_pretty_print());
exports2.Exit={exit(code=0){process.exit(code)}};async function handle(err){try{err||(err=new(get_cli_1()).CLIError("no \
error?")),err.message==="SIGINT"&&exports2.Exit.exit(1);let shouldPrint=!(err instanceof get_exit_1().ExitError)&&!err.skipOclifErrorHandling,
pretty=(0,get_pretty_print_1().default)(err),stack=(0,get_clean_stack_1().default)(err.stack||"",{pretty:!0});if(shouldPrint){
console.error(pretty??stack);let config=get_cache_1().default.getInstance().get("config");if(err.showHelp&&err.parse?.input?.
argv&&config){let options={...config.pjson.oclif.helpOptions??config.pjson.helpOptions,sections:["flags","usage","argume\
nts"],sendToStderr:!0},help=new(get_index_1()).Help(config,options);console.error(),await help.showHelp(process.argv.slice(
2))}}let exitCode=err.oclif?.exit??1;err.code!=="EEXIT"&&stack&&(0,get_logger_1().getLogger)().error(stack),exports2.Exit.
exit(exitCode)}catch(error){console.error(err.stack),console.error(error.stack),exports2.Exit.exit(1)}}}});var require_errors=__commonJS({"node_modules/@oclif/core/lib/errors/index.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.warn=exports2.handle=exports2.exit=exports2.ModuleLoadError=exports2.ExitError=
exports2.CLIError=exports2.error=void 0;var error_1$,get_error_1=()=>error_1$??=require_error();Object.defineProperty(exports2,
"error",{enumerable:!0,get:function(){return get_error_1().error}});var cli_1$,get_cli_1=()=>cli_1$??=require_cli();Object.
defineProperty(exports2,"CLIError",{enumerable:!0,get:function(){return get_cli_1().CLIError}});var exit_1$,get_exit_1=()=>exit_1$??=
require_exit();Object.defineProperty(exports2,"ExitError",{enumerable:!0,get:function(){return get_exit_1().ExitError}});
var module_load_1$,get_module_load_1=()=>module_load_1$??=require_module_load();Object.defineProperty(exports2,"ModuleLo\
adError",{enumerable:!0,get:function(){return get_module_load_1().ModuleLoadError}});var exit_2$,get_exit_2=()=>exit_2$??=
require_exit2();Object.defineProperty(exports2,"exit",{enumerable:!0,get:function(){return get_exit_2().exit}});var handle_1$,
get_handle_1=()=>handle_1$??=require_handle();Object.defineProperty(exports2,"handle",{enumerable:!0,get:function(){return get_handle_1().
handle}});var warn_1$,get_warn_1=()=>warn_1$??=require_warn();Object.defineProperty(exports2,"warn",{enumerable:!0,get:function(){
return get_warn_1().warn}})}});var require_performance=__commonJS({"node_modules/@oclif/core/lib/performance.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.Performance=exports2.OCLIF_MARKER_OWNER=void 0;var node_perf_hooks_1$,get_node_perf_hooks_1=()=>node_perf_hooks_1$??=
require("node:perf_hooks"),logger_1$,get_logger_1=()=>logger_1$??=require_logger(),settings_1$,get_settings_1=()=>settings_1$??=
require_settings();exports2.OCLIF_MARKER_OWNER="@oclif/core";var Marker=class{owner;name;details;method;module;scope;stopped=!1;startMarker;stopMarker;constructor(owner,name,details={}){
this.owner=owner,this.name=name,this.details=details,this.startMarker=`${this.name}-start`,this.stopMarker=`${this.name}\
-stop`;let[caller,scope]=name.split("#"),[module3,method]=caller.split(".");this.module=module3,this.method=method,this.
scope=scope,get_node_perf_hooks_1().performance.mark(this.startMarker)}addDetails(details){this.details={...this.details,
...details}}measure(){get_node_perf_hooks_1().performance.measure(this.name,this.startMarker,this.stopMarker)}stop(){this.
stopped=!0,get_node_perf_hooks_1().performance.mark(this.stopMarker)}},Performance=class _Performance{static _oclifPerf;static _results=new Map;static markers=new Map;static async collect(){
if(!_Performance.enabled||_Performance._results.size>0)return;let markers=[..._Performance.markers.values()];if(markers.
length!==0){for(let marker of markers.filter(m=>!m.stopped))marker.stop();return new Promise(resolve3=>{new(get_node_perf_hooks_1()).
PerformanceObserver(items=>{for(let entry of items.getEntries()){let marker=_Performance.markers.get(entry.name);if(marker){
let result={details:marker.details,duration:entry.duration,method:marker.method,module:marker.module,name:entry.name,scope:marker.
scope},existing=_Performance._results.get(marker.owner)??[];_Performance._results.set(marker.owner,[...existing,result])}}
let oclifResults=_Performance._results.get(exports2.OCLIF_MARKER_OWNER)??[],command=oclifResults.find(r=>r.name.startsWith(
"config.runCommand")),commandLoadTime=command?_Performance.getResult(exports2.OCLIF_MARKER_OWNER,`plugin.findCommand#${command.
details.plugin}.${command.details.command}`)?.duration??0:0,pluginLoadTimes=Object.fromEntries(oclifResults.filter(({name})=>name.
startsWith("plugin.load#")).sort((a,b)=>b.duration-a.duration).map(({details,duration,scope})=>[scope,{details,duration}])),
hookRunTimes=oclifResults.filter(({name})=>name.startsWith("config.runHook#")).reduce((acc,perfResult)=>{let event=perfResult.
details.event;if(event)acc[event]||(acc[event]={}),acc[event][perfResult.scope]=perfResult.duration;else{let event2=perfResult.
scope;acc[event2]||(acc[event2]={}),acc[event2].total=perfResult.duration}return acc},{}),pluginLoadTimeByType=Object.fromEntries(
oclifResults.filter(({name})=>name.startsWith("config.loadPlugins#")).sort((a,b)=>b.duration-a.duration).map(({duration,
scope})=>[scope,duration]));_Performance._oclifPerf={hookRunTimes,"oclif.commandLoadMs":commandLoadTime,"oclif.commandRu\
nMs":oclifResults.find(({name})=>name.startsWith("config.runCommand#"))?.duration??0,"oclif.configLoadMs":_Performance.getResult(
exports2.OCLIF_MARKER_OWNER,"config.load")?.duration??0,"oclif.corePluginsLoadMs":pluginLoadTimeByType.core??0,"oclif.in\
itHookMs":hookRunTimes.init?.total??0,"oclif.initMs":_Performance.getResult(exports2.OCLIF_MARKER_OWNER,"main.run#init")?.
duration??0,"oclif.linkedPluginsLoadMs":pluginLoadTimeByType.link??0,"oclif.postrunHookMs":hookRunTimes.postrun?.total??
0,"oclif.prerunHookMs":hookRunTimes.prerun?.total??0,"oclif.runMs":_Performance.getResult(exports2.OCLIF_MARKER_OWNER,"m\
ain.run")?.duration??0,"oclif.userPluginsLoadMs":pluginLoadTimeByType.user??0,pluginLoadTimes},resolve3()}).observe({buffered:!0,
entryTypes:["measure"]});for(let marker of markers)try{marker.measure()}catch{}get_node_perf_hooks_1().performance.clearMarks()})}}static debug(){
if(!_Performance.enabled)return;let oclifDebug=(0,get_logger_1().makeDebug)("perf"),processUpTime=(process.uptime()*1e3).
toFixed(4);oclifDebug("Process Uptime: %sms",processUpTime),oclifDebug("Oclif Time: %sms",_Performance.oclifPerf["oclif.\
runMs"].toFixed(4)),oclifDebug("Init Time: %sms",_Performance.oclifPerf["oclif.initMs"].toFixed(4)),oclifDebug("Config L\
oad Time: %sms",_Performance.oclifPerf["oclif.configLoadMs"].toFixed(4)),oclifDebug("  \u2022 Root Plugin Load Time: %sms",
_Performance.getResult(exports2.OCLIF_MARKER_OWNER,"plugin.load#root")?.duration.toFixed(4)??0),oclifDebug("  \u2022 Plugins \
Load Time: %sms",_Performance.getResult(exports2.OCLIF_MARKER_OWNER,"config.loadAllPlugins")?.duration.toFixed(4)??0),oclifDebug(
"  \u2022 Commands Load Time: %sms",_Performance.getResult(exports2.OCLIF_MARKER_OWNER,"config.loadAllCommands")?.duration.
toFixed(4)??0),oclifDebug("Core Plugin Load Time: %sms",_Performance.oclifPerf["oclif.corePluginsLoadMs"].toFixed(4)),oclifDebug(
"User Plugin Load Time: %sms",_Performance.oclifPerf["oclif.userPluginsLoadMs"].toFixed(4)),oclifDebug("Linked Plugin Lo\
ad Time: %sms",_Performance.oclifPerf["oclif.linkedPluginsLoadMs"].toFixed(4)),oclifDebug("Plugin Load Times:");for(let[
plugin,result]of Object.entries(_Performance.oclifPerf.pluginLoadTimes))result.details.hasManifest?oclifDebug(`  ${plugin}\
: ${result.duration.toFixed(4)}ms`):oclifDebug(`  ${plugin}: ${result.duration.toFixed(4)}ms (no manifest!)`);oclifDebug(
"Hook Run Times:");for(let[event,runTimes]of Object.entries(_Performance.oclifPerf.hookRunTimes)){oclifDebug(`  ${event}\
:`);for(let[plugin,duration]of Object.entries(runTimes))oclifDebug(`    ${plugin}: ${duration.toFixed(4)}ms`)}oclifDebug(
"Command Load Time: %sms",_Performance.oclifPerf["oclif.commandLoadMs"].toFixed(4)),oclifDebug("Command Run Time: %sms",
_Performance.oclifPerf["oclif.commandRunMs"].toFixed(4)),_Performance.oclifPerf["oclif.configLoadMs"]>_Performance.oclifPerf["\
oclif.runMs"]&&oclifDebug("! Config load time is greater than total oclif time. This might mean that Config was instanti\
ated before oclif was run.");let nonCoreDebug=(0,get_logger_1().makeDebug)("non-oclif-perf"),nonCorePerf=_Performance.results;
if(nonCorePerf.size>0){nonCoreDebug("Non-Core Performance Measurements:");for(let[owner,results]of nonCorePerf){nonCoreDebug(
`  ${owner}:`);for(let result of results)nonCoreDebug(`    ${result.name}: ${result.duration.toFixed(4)}ms`)}}}static getResult(owner,name){
return _Performance._results.get(owner)?.find(r=>r.name===name)}static mark(owner,name,details={}){if(!_Performance.enabled)
return;let marker=new Marker(owner,name,details);return _Performance.markers.set(marker.name,marker),marker}static get enabled(){
return get_settings_1().settings.performanceEnabled??!1}static get oclifPerf(){if(!_Performance.enabled)return{};if(_Performance.
_oclifPerf)return _Performance._oclifPerf;throw new Error("Perf results not available. Did you forget to call await Perf\
ormance.collect()?")}static get results(){return _Performance.enabled?new Map([..._Performance._results.entries()].filter(
([owner])=>owner!==exports2.OCLIF_MARKER_OWNER)):new Map}};exports2.Performance=Performance}});var require_determine_priority=__commonJS({"node_modules/@oclif/core/lib/util/determine-priority.js"(exports2){"use stri\
ct";Object.defineProperty(exports2,"__esModule",{value:!0});exports2.determinePriority=determinePriority;function determinePriority(plugins,commands){
return commands.sort((a,b)=>{let pluginAliasA=a.pluginAlias??"A-Cannot-Find-This",pluginAliasB=b.pluginAlias??"B-Cannot-\
Find-This",aIndex=plugins.indexOf(pluginAliasA),bIndex=plugins.indexOf(pluginAliasB);return a.pluginType==="core"&&b.pluginType===
"core"?aIndex-bIndex:b.pluginType==="core"&&a.pluginType!=="core"?1:a.pluginType==="core"&&b.pluginType!=="core"?-1:a.pluginType===
"jit"&&b.pluginType!=="jit"?1:b.pluginType==="jit"&&a.pluginType!=="jit"?-1:0})[0]}}});var require_wsl_utils=__commonJS({"aside:wsl-utils"(exports2,module2){module2.exports=require("./aside.cjs")["wsl-utils"]}});var require_os=__commonJS({"node_modules/@oclif/core/lib/util/os.js"(exports2){"use strict";var __importDefault=exports2&&
exports2.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.getHomeDir=getHomeDir;exports2.getPlatform=getPlatform;exports2.getShell=getShell;var node_child_process_1$,
get_node_child_process_1=()=>node_child_process_1$??=require("node:child_process"),node_os_1$,get_node_os_1=()=>node_os_1$??=
require("node:os"),node_path_1$,get_node_path_1=()=>node_path_1$??=__importDefault(require("node:path"));function getHomeDir(){
return(0,get_node_os_1().homedir)()}async function getPlatform(){return(await Promise.resolve().then(()=>__toESM(require_wsl_utils()))).
isWsl?"wsl":(0,get_node_os_1().platform)()}async function getShell(){let shellPath,SHELL=process.env.SHELL??(0,get_node_os_1().
userInfo)().shell?.split(get_node_path_1().default.sep)?.pop();return SHELL?shellPath=SHELL.split("/"):await getPlatform()===
"win32"?shellPath=(await determineWindowsShell()).split(get_node_path_1().default.sep):shellPath=["unknown"],shellPath.at(
-1)??"unknown"}async function determineWindowsShell(){try{let parentProcessName=(0,get_node_child_process_1().execSync)(
`${await(await Promise.resolve().then(()=>__toESM(require_wsl_utils()))).powerShellPath()} -NoProfile -Command "(Get-Cim\
Instance Win32_Process -Filter 'ProcessID = ${process.ppid}').Name"`,{encoding:"utf8"});return parentProcessName.includes(
"powershell")||parentProcessName.includes("pwsh")?"powershell":process.env.COMSPEC??"cmd.exe"}catch{return process.env.COMSPEC??
"cmd.exe"}}}});var require_minimatch=__commonJS({"aside:minimatch"(exports2,module2){module2.exports=require("./aside.cjs").minimatch}});var require_tinyglobby=__commonJS({"aside:tinyglobby"(exports2,module2){module2.exports=require("./aside.cjs").tinyglobby}});var require_flags=__commonJS({"node_modules/@oclif/core/lib/flags.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.help=exports2.version=exports2.string=exports2.url=exports2.file=exports2.directory=exports2.
integer=void 0;exports2.custom=custom;exports2.boolean=boolean3;exports2.option=option2;var node_url_1$,get_node_url_1=()=>node_url_1$??=
require("node:url"),errors_1$,get_errors_1=()=>errors_1$??=require_errors(),help_1$,get_help_1=()=>help_1$??=require_help(),
fs_1$,get_fs_1=()=>fs_1$??=require_fs();function custom(defaults){return(options={})=>({parse:async(input,_ctx,_opts)=>input,
...defaults,...options,input:[],multiple:!!(options.multiple===void 0?defaults?.multiple??!1:options.multiple),type:"opt\
ion"})}function boolean3(options={}){return{parse:async(b,_)=>b,...options,allowNo:!!options.allowNo,type:"boolean"}}exports2.
integer=custom({async parse(input,_,opts){if(!/^-?\d+$/.test(input))throw new(get_errors_1()).CLIError(`Expected an inte\
ger but received: ${input}`);let num=Number.parseInt(input,10);if(opts.min!==void 0&&num<opts.min)throw new(get_errors_1()).
CLIError(`Expected an integer greater than or equal to ${opts.min} but received: ${input}`);if(opts.max!==void 0&&num>opts.
max)throw new(get_errors_1()).CLIError(`Expected an integer less than or equal to ${opts.max} but received: ${input}`);return num}});
exports2.directory=custom({async parse(input,_,opts){return opts.exists?(0,get_fs_1().dirExists)(input):input}});exports2.
file=custom({async parse(input,_,opts){return opts.exists?(0,get_fs_1().fileExists)(input):input}});exports2.url=custom(
{async parse(input){try{return new(get_node_url_1()).URL(input)}catch{throw new(get_errors_1()).CLIError(`Expected a val\
id url but received: ${input}`)}}});exports2.string=custom();var version=(opts={})=>boolean3({description:"Show CLI vers\
ion.",...opts,async parse(_,ctx){ctx.log(ctx.config.userAgent),ctx.exit(0)}});exports2.version=version;var help=(opts={})=>boolean3(
{description:"Show CLI help.",...opts,async parse(_,cmd){let Help=await(0,get_help_1().loadHelpClass)(cmd.config);await new Help(
cmd.config,cmd.config.pjson.oclif.helpOptions??cmd.config.pjson.helpOptions).showHelp(cmd.id?[cmd.id,...cmd.argv]:cmd.argv),
cmd.exit(0)}});exports2.help=help;function option2(defaults){return(options={})=>({parse:async(input,_ctx,_opts)=>input,
...defaults,...options,input:[],multiple:!!(options.multiple===void 0?defaults.multiple:options.multiple),type:"option"})}}});var require_aggregate_flags=__commonJS({"node_modules/@oclif/core/lib/util/aggregate-flags.js"(exports2){"use strict";Object.
defineProperty(exports2,"__esModule",{value:!0});exports2.aggregateFlags=aggregateFlags;var flags_1$,get_flags_1=()=>flags_1$??=
require_flags(),json2=(0,get_flags_1().boolean)({description:"Format output as json.",helpGroup:"GLOBAL"});function aggregateFlags(flags,baseFlags,enableJsonFlag){
let combinedFlags={...baseFlags,...flags};return enableJsonFlag?{json:json2,...combinedFlags}:combinedFlags}}});var require_cache_command=__commonJS({"node_modules/@oclif/core/lib/util/cache-command.js"(exports2){"use strict";Object.
defineProperty(exports2,"__esModule",{value:!0});exports2.cacheCommand=cacheCommand;var aggregate_flags_1$,get_aggregate_flags_1=()=>aggregate_flags_1$??=
require_aggregate_flags(),cache_default_value_1$,get_cache_default_value_1=()=>cache_default_value_1$??=require_cache_default_value(),
ensure_arg_object_1$,get_ensure_arg_object_1=()=>ensure_arg_object_1$??=require_ensure_arg_object(),util_1$,get_util_1=()=>util_1$??=
require_util();function mergePrototype(result,cmd){let proto2=Object.getPrototypeOf(cmd),filteredProto=(0,get_util_1().pickBy)(
proto2,v=>v!==void 0);return Object.keys(proto2).length>0?mergePrototype({...filteredProto,...result},proto2):result}async function cacheFlags(cmdFlags,respectNoCacheDefault){
let promises=Object.entries(cmdFlags).map(async([name,flag])=>[name,{aliases:flag.aliases,char:flag.char,charAliases:flag.
charAliases,combinable:flag.combinable,dependsOn:flag.dependsOn,deprecateAliases:flag.deprecateAliases,deprecated:flag.deprecated,
description:flag.description,env:flag.env,exclusive:flag.exclusive,helpGroup:flag.helpGroup,helpLabel:flag.helpLabel,hidden:flag.
hidden,name,noCacheDefault:flag.noCacheDefault,relationships:flag.relationships,required:flag.required,summary:flag.summary,
...flag.type==="boolean"?{allowNo:flag.allowNo,type:flag.type}:{default:await(0,get_cache_default_value_1().cacheDefaultValue)(
flag,respectNoCacheDefault),delimiter:flag.delimiter,hasDynamicHelp:typeof flag.defaultHelp=="function",helpValue:flag.helpValue,
multiple:flag.multiple,options:flag.options,type:flag.type}}]);return Object.fromEntries(await Promise.all(promises))}async function cacheArgs(cmdArgs,respectNoCacheDefault){
let promises=Object.entries(cmdArgs).map(async([name,arg])=>[name,{default:await(0,get_cache_default_value_1().cacheDefaultValue)(
arg,respectNoCacheDefault),description:arg.description,hidden:arg.hidden,multiple:arg.multiple,name,noCacheDefault:arg.noCacheDefault,
options:arg.options,required:arg.required}]);return Object.fromEntries(await Promise.all(promises))}async function cacheCommand(uncachedCmd,plugin,respectNoCacheDefault=!1){
let cmd=mergePrototype(uncachedCmd,uncachedCmd),uncachedFlags=cmd.flags??cmd._flags,uncachedBaseFlags=cmd.baseFlags??cmd.
_baseFlags,[flags,args]=await Promise.all([cacheFlags((0,get_aggregate_flags_1().aggregateFlags)(uncachedFlags,uncachedBaseFlags,
cmd.enableJsonFlag),respectNoCacheDefault),cacheArgs((0,get_ensure_arg_object_1().ensureArgObject)(cmd.args),respectNoCacheDefault)]),
stdProperties={aliases:(cmd.aliases??[]).map(a=>a.replaceAll(" ",":")),args,deprecateAliases:cmd.deprecateAliases,deprecationOptions:cmd.
deprecationOptions,description:cmd.description,examples:cmd.examples??cmd.example,flags,hasDynamicHelp:Object.values(flags).
some(f=>f.hasDynamicHelp),hidden:cmd.hidden,hiddenAliases:cmd.hiddenAliases??[],id:cmd.id,pluginAlias:plugin&&plugin.alias,
pluginName:plugin&&plugin.name,pluginType:plugin&&plugin.type,state:cmd.state,strict:cmd.strict,summary:cmd.summary,usage:cmd.
usage},ignoreCommandProperties=["plugin","_flags","_enableJsonFlag","_globalFlags","_baseFlags","baseFlags","_--","_base"],
stdKeysAndIgnored=new Set([...ignoreCommandProperties,...Object.keys(stdProperties)]),keysToAdd=Object.keys(cmd).filter(
property=>!stdKeysAndIgnored.has(property)),additionalProperties=Object.fromEntries(keysToAdd.map(key=>[key,cmd[key]]));
return{...stdProperties,...additionalProperties}}}});var require_find_root=__commonJS({"node_modules/@oclif/core/lib/util/find-root.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.debug=debug;exports2.findRoot=findRoot;var node_path_1$,get_node_path_1=()=>node_path_1$??=
require("node:path"),logger_1$,get_logger_1=()=>logger_1$??=require_logger(),fs_1$,get_fs_1=()=>fs_1$??=require_fs();function debug(...scope){
return(formatter,...args)=>(0,get_logger_1().getLogger)(["find-root",...scope].join(":")).debug(formatter,...args)}function*up(from){
for(;(0,get_node_path_1().dirname)(from)!==from;)yield from,from=(0,get_node_path_1().dirname)(from);yield from}async function findPluginRoot(root,name){
if(debug(name??"root-plugin")(`Finding root starting at ${root}`),name){for(let next of up(root))if(next.endsWith((0,get_node_path_1().
basename)(name)))return debug(name)("Found root based on plugin name!"),next}for(let next of up(root))if(!((0,get_node_path_1().
basename)((0,get_node_path_1().dirname)(next))==="bin"&&["dev","dev.cmd","dev.js","run","run.cmd","run.js"].includes((0,get_node_path_1().
basename)(next))))try{let cur=(0,get_node_path_1().join)(next,"package.json");if(debug(name??"root-plugin")(`Checking ${cur}`),
await(0,get_fs_1().safeReadJson)(cur))return debug(name??"root-plugin")("Found root by traversing up from starting point\
!"),(0,get_node_path_1().dirname)(cur)}catch{}}async function findRootLegacy(name,root){debug(name??"root-plugin")("Find\
ing root using legacy method");for(let next of up(root)){let cur;if(name){if(cur=(0,get_node_path_1().join)(next,"node_m\
odules",name,"package.json"),await(0,get_fs_1().safeReadJson)(cur))return(0,get_node_path_1().dirname)(cur);if((await(0,get_fs_1().
safeReadJson)((0,get_node_path_1().join)(next,"package.json")))?.name===name)return next}else if(cur=(0,get_node_path_1().
join)(next,"package.json"),await(0,get_fs_1().safeReadJson)(cur))return(0,get_node_path_1().dirname)(cur)}}var pnp;function maybeRequirePnpApi(root){
if(pnp)return pnp;try{return pnp=require(require.resolve("pnpapi",{paths:[root]})),pnp}catch{}}var getKey=locator=>JSON.
stringify(locator),isPeerDependency=(pkg,parentPkg,name)=>getKey(pkg?.packageDependencies.get(name))===getKey(parentPkg?.
packageDependencies.get(name));function findPnpRoot(name,root){if(maybeRequirePnpApi(root),!pnp)return;debug(name)("Find\
ing root for using pnp method");let seen=new Set,traverseDependencyTree=(locator,parentPkg)=>{let key=getKey(locator);if(seen.
has(key))return;let pkg=pnp.getPackageInformation(locator);if(locator.name===name)return pkg.packageLocation;seen.add(key);
for(let[name2,referencish]of pkg.packageDependencies){if(referencish===null||parentPkg!==null&&isPeerDependency(pkg,parentPkg,
name2))continue;let childLocator=pnp.getLocator(name2,referencish),foundSomething=traverseDependencyTree(childLocator,pkg);
if(foundSomething)return foundSomething}seen.delete(key)};for(let locator of pnp.getDependencyTreeRoots()){let foundSomething=traverseDependencyTree(
locator);if(foundSomething)return foundSomething}}async function findRoot(name,root){if(name){debug(name)(`Finding root \
using ${root}`);let pkgPath;try{pkgPath=require.resolve(name,{paths:[root]}),debug(name)("Found starting point with requ\
ire.resolve")}catch{debug(name)("require.resolve could not find plugin starting point")}if(pkgPath){let found3=await findPluginRoot(
(0,get_node_path_1().dirname)(pkgPath),name);if(found3)return debug(name)(`Found root at ${found3}`),found3}let found2=process.
versions.pnp?findPnpRoot(name,root):await findRootLegacy(name,root);return debug(name)(found2?`Found root at ${found2}`:
"No root found!"),found2}debug("root-plugin")(`Finding root plugin using ${root}`);let found=await findPluginRoot(root);
return debug("root-plugin")(found?`Found root at ${found}`:"No root found!"),found}}});var require_lilconfig=__commonJS({"aside:lilconfig"(exports2,module2){module2.exports=require("./aside.cjs").lilconfig}});var require_read_pjson=__commonJS({"node_modules/@oclif/core/lib/util/read-pjson.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.readPjson=readPjson;var lilconfig_1$,get_lilconfig_1=()=>lilconfig_1$??=require_lilconfig(),
node_path_1$,get_node_path_1=()=>node_path_1$??=require("node:path"),logger_1$,get_logger_1=()=>logger_1$??=require_logger(),
fs_1$,get_fs_1=()=>fs_1$??=require_fs(),debug=(0,get_logger_1().makeDebug)("read-pjson");async function readPjson(path){
let pjsonPath=(0,get_node_path_1().join)(path,"package.json");if(process.env.OCLIF_DISABLE_RC)return debug("OCLIF_DISABL\
E_RC is set, skipping rc search"),(0,get_fs_1().readJson)(pjsonPath);let pjson=await(0,get_fs_1().readJson)(pjsonPath);if(pjson.
oclif)return debug(`found oclif config in ${pjsonPath}`),pjson;debug(`searching for oclif config in ${path}`);let result=await(0,get_lilconfig_1().
lilconfig)("oclif",{searchPlaces:[".oclifrc",".oclifrc.json",".oclifrc.js",".oclifrc.mjs",".oclifrc.cjs","oclif.config.j\
s","oclif.config.mjs","oclif.config.cjs"],stopDir:path}).search(path);return result?.config?(debug(`found oclif config f\
or ${path}: %O`,result),{...pjson,oclif:result?.config??{}}):(debug(`no oclif config found in ${path}`),pjson)}}});var require_plugin=__commonJS({"node_modules/@oclif/core/lib/config/plugin.js"(exports2){"use strict";var __importDefault=exports2&&
exports2.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.Plugin=void 0;var node_path_1$,get_node_path_1=()=>node_path_1$??=require("node:path"),node_util_1$,
get_node_util_1=()=>node_util_1$??=require("node:util"),tinyglobby_1$,get_tinyglobby_1=()=>tinyglobby_1$??=require_tinyglobby(),
cache_1$,get_cache_1=()=>cache_1$??=__importDefault(require_cache()),errors_1$,get_errors_1=()=>errors_1$??=require_errors(),
module_loader_1$,get_module_loader_1=()=>module_loader_1$??=require_module_loader(),performance_1$,get_performance_1=()=>performance_1$??=
require_performance(),symbols_1$,get_symbols_1=()=>symbols_1$??=require_symbols(),cache_command_1$,get_cache_command_1=()=>cache_command_1$??=
require_cache_command(),find_root_1$,get_find_root_1=()=>find_root_1$??=require_find_root(),fs_1$,get_fs_1=()=>fs_1$??=require_fs(),
read_pjson_1$,get_read_pjson_1=()=>read_pjson_1$??=require_read_pjson(),util_1$,get_util_1=()=>util_1$??=require_util(),
ts_path_1$,get_ts_path_1=()=>ts_path_1$??=require_ts_path(),util_2$,get_util_2=()=>util_2$??=require_util2(),_pjson=get_cache_1().
default.getInstance().get("@oclif/core");function topicsToArray(input,base){return input?(base=base?`${base}:`:"",Array.
isArray(input)?[...input,input.flatMap(t=>topicsToArray(t.subtopics,`${base}${t.name}`))]:Object.keys(input).flatMap(k=>(input[k].
name=k,[{...input[k],name:`${base}${k}`},...topicsToArray(input[k].subtopics,`${base}${input[k].name}`)]))):[]}var cachedCommandCanBeUsed=(manifest,id)=>!!(manifest?.
commands[id]&&"isESM"in manifest.commands[id]&&"relativePath"in manifest.commands[id]),searchForCommandClass=cmd=>typeof cmd.
run=="function"?cmd:cmd.default&&cmd.default.run?cmd.default:Object.values(cmd).find(cmd2=>typeof cmd2.run=="function"),
ensureCommandClass=cmd=>{if(cmd&&typeof cmd.run=="function")return cmd},GLOB_PATTERNS=["**/*.+(js|cjs|mjs|ts|tsx|mts|cts\
)","!**/*.+(d.ts|test.ts|test.js|spec.ts|spec.js|d.mts|d.cts)?(x)"];function processCommandIds(files){return files.map(file=>{
let p=(0,get_node_path_1().parse)(file),topics=p.dir.split("/"),command=p.name!=="index"&&p.name,id=[...topics,command].
filter(Boolean).join(":");return id===""?get_symbols_1().SINGLE_COMMAND_CLI_SYMBOL:id})}function determineCommandDiscoveryOptions(commandDiscovery){
if(commandDiscovery){if(typeof commandDiscovery=="string")return{globPatterns:GLOB_PATTERNS,strategy:"pattern",target:commandDiscovery};
if(!commandDiscovery.target)throw new(get_errors_1()).CLIError("`oclif.commandDiscovery.target` is required.");if(!commandDiscovery.
strategy)throw new(get_errors_1()).CLIError("`oclif.commandDiscovery.strategy` is required.");return commandDiscovery.strategy===
"explicit"&&!commandDiscovery.identifier&&(commandDiscovery.identifier="default"),commandDiscovery}}function determineHookOptions(hook){
return typeof hook=="string"?{identifier:"default",target:hook}:hook.identifier?hook:{...hook,identifier:"default"}}var Plugin=class{options;_base=`${_pjson.
name}@${_pjson.version}`;_debug=(0,get_util_2().makeDebug)();alias;alreadyLoaded=!1;children=[];commandIDs=[];commands;commandsDir;hasManifest=!1;hooks;isRoot=!1;manifest;moduleType;name;parent;pjson;root;tag;type;valid=!1;version;commandCache;commandDiscoveryOpts;flexibleTaxonomy;constructor(options){
this.options=options}get topics(){return topicsToArray(this.pjson.oclif.topics||{})}async findCommand(id,opts={}){let marker=get_performance_1().
Performance.mark(get_performance_1().OCLIF_MARKER_OWNER,`plugin.findCommand#${this.name}.${id}`,{id,plugin:this.name}),cmd=await(async()=>{
if(this.commandDiscoveryOpts?.strategy==="pattern"){let commandsDir=await this.getCommandsDir();if(!commandsDir)return;let module3,
isESM,filePath;try{({filePath,isESM,module:module3}=cachedCommandCanBeUsed(this.manifest,id)?await(0,get_module_loader_1().
loadWithDataFromManifest)(this.manifest.commands[id],this.root):await(0,get_module_loader_1().loadWithData)(this,(0,get_node_path_1().
join)(commandsDir??this.pjson.oclif.commands,...id.split(":")))),this._debug(isESM?"(import)":"(require)",filePath)}catch(error){
if(!opts.must&&error.code==="MODULE_NOT_FOUND")return;throw error}let cmd2=searchForCommandClass(module3);return cmd2?(cmd2.
id=id,cmd2.plugin=this,cmd2.isESM=isESM,cmd2.relativePath=(0,get_node_path_1().relative)(this.root,filePath||"").split(get_node_path_1().
sep),cmd2):void 0}if(this.commandDiscoveryOpts?.strategy==="single"||this.commandDiscoveryOpts?.strategy==="explicit"){let commandCache=await this.
loadCommandsFromTarget(),cmd2=ensureCommandClass(commandCache?.[id]);return cmd2?(cmd2.id=id,cmd2.plugin=this,cmd2):void 0}})();
return!cmd&&opts.must&&(0,get_errors_1().error)(`command ${id} not found`),marker?.stop(),cmd}async load(){this.type=this.
options.type??"core",this.tag=this.options.tag,this.isRoot=this.options.isRoot??!1,this.options.parent&&(this.parent=this.
options.parent);let root=this.options.pjson&&this.options.isRoot?this.options.root:this.type==="link"&&!this.parent?this.
options.root:await(0,get_find_root_1().findRoot)(this.options.name,this.options.root);if(!root)throw new(get_errors_1()).
CLIError(`could not find package.json with ${(0,get_node_util_1().inspect)(this.options)}`);if(this.root=root,this._debug(
`loading ${this.type} plugin from ${root}`),this.pjson=this.options.pjson??await(0,get_read_pjson_1().readPjson)(root),this.
flexibleTaxonomy=this.options?.flexibleTaxonomy||this.pjson.oclif?.flexibleTaxonomy||!1,this.moduleType=this.pjson.type===
"module"?"module":"commonjs",this.name=this.pjson.name,this.alias=this.options.name??this.pjson.name,!this.name)throw new(get_errors_1()).
CLIError(`no name in package.json (${root})`);this._debug=(0,get_util_2().makeDebug)(this.name),this.version=this.pjson.
version,this.pjson.oclif?this.valid=!0:this.pjson.oclif=this.pjson["cli-engine"]||{},this.hooks=Object.fromEntries(Object.
entries(this.pjson.oclif.hooks??{}).map(([k,v])=>[k,(0,get_util_1().castArray)(v).map(v2=>determineHookOptions(v2))])),this.
commandDiscoveryOpts=determineCommandDiscoveryOptions(this.pjson.oclif?.commands),this._debug("command discovery options",
this.commandDiscoveryOpts),this.manifest=await this._manifest(),this.commands=Object.entries(this.manifest.commands).map(
([id,c])=>({...c,load:async()=>this.findCommand(id,{must:!0}),pluginAlias:this.alias,pluginType:c.pluginType==="jit"?"ji\
t":this.type})).sort((a,b)=>a.id.localeCompare(b.id))}async _manifest(){let ignoreManifest=!!this.options.ignoreManifest,
errorOnManifestCreate=!!this.options.errorOnManifestCreate,respectNoCacheDefault=!!this.options.respectNoCacheDefault,readManifest=async(dotfile=!1)=>{
try{let p=(0,get_node_path_1().join)(this.root,`${dotfile?".":""}oclif.manifest.json`),manifest2=await(0,get_fs_1().readJson)(
p);if(!process.env.OCLIF_NEXT_VERSION&&manifest2.version.split("-")[0]!==this.version.split("-")[0])process.emitWarning(
`Mismatched version in ${this.name} plugin manifest. Expected: ${this.version} Received: ${manifest2.version}
This usually means you have an oclif.manifest.json file that should be deleted in development. This file should be autom\
atically generated when publishing.`);else return this._debug("using manifest from",p),this.hasManifest=!0,manifest2}catch(error){
if(error.code==="ENOENT"){if(!dotfile)return readManifest(!0)}else this.warn(error,"readManifest")}},marker=get_performance_1().
Performance.mark(get_performance_1().OCLIF_MARKER_OWNER,`plugin.manifest#${this.name}`,{plugin:this.name});if(!ignoreManifest){
let manifest2=await readManifest();if(manifest2)return marker?.addDetails({commandCount:Object.keys(manifest2.commands).
length,fromCache:!0}),marker?.stop(),this.commandIDs=Object.keys(manifest2.commands),manifest2}this.commandIDs=await this.
getCommandIDs();let manifest={commands:(await Promise.all(this.commandIDs.map(async id=>{try{let found=await this.findCommand(
id,{must:!0}),cached=await(0,get_cache_command_1().cacheCommand)(found,this,respectNoCacheDefault);if(cached.id=id,this.
flexibleTaxonomy){let permutations=(0,get_util_2().getCommandIdPermutations)(id),aliasPermutations=cached.aliases.flatMap(
a=>(0,get_util_2().getCommandIdPermutations)(a));return[id,{...cached,aliasPermutations,permutations}]}return[id,cached]}catch(error){
let scope=`findCommand (${id})`;if(!errorOnManifestCreate)this.warn(error,scope);else throw this.addErrorScope(error,scope)}}))).
filter(f=>!!f).reduce((commands,[id,c])=>(commands[id]=c,commands),{}),version:this.version};return marker?.addDetails({
commandCount:Object.keys(manifest.commands).length,fromCache:!1}),marker?.stop(),manifest}addErrorScope(err,scope){return err.
name=err.name??(0,get_node_util_1().inspect)(err).trim(),err.detail=(0,get_util_1().compact)([err.detail,`module: ${this.
_base}`,scope&&`task: ${scope}`,`plugin: ${this.name}`,`root: ${this.root}`,...err.code?[`code: ${err.code}`]:[],...err.
message?[`message: ${err.message}`]:[],"See more details with DEBUG=*"]).join(`
`),err}async getCommandIDs(){let marker=get_performance_1().Performance.mark(get_performance_1().OCLIF_MARKER_OWNER,`plu\
gin.getCommandIDs#${this.name}`,{plugin:this.name}),ids;switch(this.commandDiscoveryOpts?.strategy){case"explicit":{ids=
await this.getCommandIdsFromTarget()??[];break}case"pattern":{ids=await this.getCommandIdsFromPattern();break}case"singl\
e":{ids=await this.getCommandIdsFromTarget()??[];break}default:ids=[]}return this._debug("found commands",ids),marker?.addDetails(
{count:ids.length}),marker?.stop(),ids}async getCommandIdsFromPattern(){let commandsDir=await this.getCommandsDir();if(!commandsDir)
return[];this._debug(`loading IDs from ${commandsDir}`);let files=await(0,get_tinyglobby_1().glob)(this.commandDiscoveryOpts?.
globPatterns??GLOB_PATTERNS,{cwd:commandsDir});return processCommandIds(files)}async getCommandIdsFromTarget(){if(await this.
loadCommandsFromTarget())return Object.entries(await this.loadCommandsFromTarget()??[]).filter(([,cmd])=>ensureCommandClass(
cmd)).map(([id])=>id)}async getCommandsDir(){return this.commandsDir?this.commandsDir:(this.commandsDir=await(0,get_ts_path_1().
tsPath)(this.root,this.commandDiscoveryOpts?.target,this),this.commandsDir)}async loadCommandsFromTarget(){if(this.commandCache)
return this.commandCache;if(this.commandDiscoveryOpts?.strategy==="explicit"&&this.commandDiscoveryOpts.target){let filePath=await(0,get_ts_path_1().
tsPath)(this.root,this.commandDiscoveryOpts.target,this),module3=await(0,get_module_loader_1().load)(this,filePath);return this.
commandCache=module3[this.commandDiscoveryOpts?.identifier??"default"]??{},this.commandCache}if(this.commandDiscoveryOpts?.
strategy==="single"&&this.commandDiscoveryOpts.target){let filePath=await(0,get_ts_path_1().tsPath)(this.root,this.commandDiscoveryOpts?.
target??this.root,this),module3=await(0,get_module_loader_1().load)(this,filePath);return this.commandCache={[get_symbols_1().
SINGLE_COMMAND_CLI_SYMBOL]:searchForCommandClass(module3)},this.commandCache}}warn(err,scope){typeof err=="string"&&(err=
new Error(err));let warning=this.addErrorScope(err,scope);process.emitWarning(warning.name,warning)}};exports2.Plugin=Plugin}});var require_plugin_loader=__commonJS({"node_modules/@oclif/core/lib/config/plugin-loader.js"(exports2){"use strict";Object.
defineProperty(exports2,"__esModule",{value:!0});var minimatch_1$,get_minimatch_1=()=>minimatch_1$??=require_minimatch(),
node_path_1$,get_node_path_1=()=>node_path_1$??=require("node:path"),performance_1$,get_performance_1=()=>performance_1$??=
require_performance(),fs_1$,get_fs_1=()=>fs_1$??=require_fs(),util_1$,get_util_1=()=>util_1$??=require_util(),plugin_1$,
get_plugin_1=()=>plugin_1$??=require_plugin(),util_2$,get_util_2=()=>util_2$??=require_util2(),debug=(0,get_util_2().makeDebug)();
function findMatchingDependencies(dependencies,patterns){return Object.keys(dependencies).filter(p=>patterns.some(w=>(0,get_minimatch_1().
minimatch)(p,w)))}var PluginLoader=class{options;errors=[];plugins=new Map;pluginsProvided=!1;constructor(options){this.
options=options,options.plugins&&(this.pluginsProvided=!0,this.plugins=Array.isArray(options.plugins)?new Map(options.plugins.
map(p=>[p.name,p])):options.plugins)}async loadChildren(opts){return(!this.pluginsProvided||opts.force)&&(await this.loadUserPlugins(
opts),await this.loadDevPlugins(opts),await this.loadCorePlugins(opts)),{errors:this.errors,plugins:this.plugins}}async loadRoot({
pjson}){let rootPlugin;if(this.pluginsProvided){let plugins=[...this.plugins.values()];rootPlugin=plugins.find(p=>p.root===
this.options.root)??plugins[0]}else{let marker=get_performance_1().Performance.mark(get_performance_1().OCLIF_MARKER_OWNER,
"plugin.load#root");rootPlugin=new(get_plugin_1()).Plugin({isRoot:!0,pjson,root:this.options.root}),await rootPlugin.load(),
marker?.addDetails({commandCount:rootPlugin.commands.length,hasManifest:rootPlugin.hasManifest??!1,name:rootPlugin.name,
topicCount:rootPlugin.topics.length,type:rootPlugin.type,usesMain:!!rootPlugin.pjson.main}),marker?.stop()}return this.plugins.
set(rootPlugin.name,rootPlugin),rootPlugin}async loadCorePlugins(opts){let{plugins:corePlugins}=opts.rootPlugin.pjson.oclif;
if(corePlugins){let plugins=findMatchingDependencies(opts.rootPlugin.pjson.dependencies??{},corePlugins);await this.loadPlugins(
opts.rootPlugin.root,"core",plugins)}let{core:pluginAdditionsCore,path}=opts.pluginAdditions??{core:[]};if(pluginAdditionsCore)
if(path){let pjson=await(0,get_fs_1().readJson)((0,get_node_path_1().join)(path,"package.json")),plugins=findMatchingDependencies(
pjson.dependencies??{},pluginAdditionsCore);await this.loadPlugins(path,"core",plugins)}else{let plugins=findMatchingDependencies(
opts.rootPlugin.pjson.dependencies??{},pluginAdditionsCore);await this.loadPlugins(opts.rootPlugin.root,"core",plugins)}}async loadDevPlugins(opts){
if(opts.devPlugins!==!1){if((0,get_util_1().isProd)())return;try{let{devPlugins}=opts.rootPlugin.pjson.oclif;if(devPlugins){
let allDeps={...opts.rootPlugin.pjson.dependencies,...opts.rootPlugin.pjson.devDependencies},plugins=findMatchingDependencies(
allDeps??{},devPlugins);await this.loadPlugins(opts.rootPlugin.root,"dev",plugins)}let{dev:pluginAdditionsDev,path}=opts.
pluginAdditions??{core:[]};if(pluginAdditionsDev)if(path){let pjson=await(0,get_fs_1().readJson)((0,get_node_path_1().join)(
path,"package.json")),allDeps={...pjson.dependencies,...pjson.devDependencies},plugins=findMatchingDependencies(allDeps??
{},pluginAdditionsDev);await this.loadPlugins(path,"dev",plugins)}else{let allDeps={...opts.rootPlugin.pjson.dependencies,
...opts.rootPlugin.pjson.devDependencies},plugins=findMatchingDependencies(allDeps??{},pluginAdditionsDev);await this.loadPlugins(
opts.rootPlugin.root,"dev",plugins)}}catch(error){process.emitWarning(error)}}}async loadPlugins(root,type,plugins,parent){
if(!plugins||plugins.length===0)return;let mark=get_performance_1().Performance.mark(get_performance_1().OCLIF_MARKER_OWNER,
`config.loadPlugins#${type}`);debug("loading plugins",plugins),await Promise.all((plugins||[]).map(async plugin=>{try{let name=typeof plugin==
"string"?plugin:plugin.name,opts={name,root,type};if(typeof plugin!="string"&&(opts.tag=plugin.tag||opts.tag,opts.root=plugin.
root||opts.root,opts.url=plugin.url),parent&&(opts.parent=parent),this.plugins.has(name))return;let pluginMarker=get_performance_1().
Performance.mark(get_performance_1().OCLIF_MARKER_OWNER,`plugin.load#${name}`),instance=new(get_plugin_1()).Plugin(opts);
if(await instance.load(),pluginMarker?.addDetails({commandCount:instance.commands.length,hasManifest:instance.hasManifest,
name:instance.name,topicCount:instance.topics.length,type:instance.type,usesMain:!!instance.pjson.main}),pluginMarker?.stop(),
this.plugins.set(instance.name,instance),parent&&(instance.parent=parent,parent.children||(parent.children=[]),parent.children.
push(instance)),instance.pjson.oclif.plugins){let allDeps=type==="dev"?{...instance.pjson.dependencies,...instance.pjson.
devDependencies}:instance.pjson.dependencies,plugins2=findMatchingDependencies(allDeps??{},instance.pjson.oclif.plugins);
await this.loadPlugins(instance.root,type,plugins2,instance)}}catch(error){this.errors.push(error)}})),mark?.addDetails(
{pluginCount:plugins.length}),mark?.stop()}async loadUserPlugins(opts){if(opts.userPlugins!==!1)try{let userPJSONPath=(0,get_node_path_1().
join)(opts.dataDir,"package.json");debug("reading user plugins pjson %s",userPJSONPath);let pjson=await(0,get_fs_1().readJson)(
userPJSONPath,!1);pjson.oclif||(pjson.oclif={schema:1}),pjson.oclif.plugins||(pjson.oclif.plugins=[]),await this.loadPlugins(
userPJSONPath,"user",pjson.oclif.plugins.filter(p=>p.type==="user")),await this.loadPlugins(userPJSONPath,"link",pjson.oclif.
plugins.filter(p=>p.type==="link"))}catch(error){error.code!=="ENOENT"&&process.emitWarning(error)}}};exports2.default=PluginLoader}});var require_config=__commonJS({"node_modules/@oclif/core/lib/config/config.js"(exports2,module2){"use strict";var __importDefault=exports2&&
exports2.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.Config=void 0;var ejs_1$,get_ejs_1=()=>ejs_1$??=__importDefault(require_ejs()),node_os_1$,
get_node_os_1=()=>node_os_1$??=require("node:os"),node_path_1$,get_node_path_1=()=>node_path_1$??=require("node:path"),node_url_1$,
get_node_url_1=()=>node_url_1$??=require("node:url"),cache_1$,get_cache_1=()=>cache_1$??=__importDefault(require_cache()),
errors_1$,get_errors_1=()=>errors_1$??=require_errors(),util_1$,get_util_1=()=>util_1$??=require_util3(),logger_1$,get_logger_1=()=>logger_1$??=
require_logger(),module_loader_1$,get_module_loader_1=()=>module_loader_1$??=require_module_loader(),performance_1$,get_performance_1=()=>performance_1$??=
require_performance(),settings_1$,get_settings_1=()=>settings_1$??=require_settings(),determine_priority_1$,get_determine_priority_1=()=>determine_priority_1$??=
require_determine_priority(),fs_1$,get_fs_1=()=>fs_1$??=require_fs(),ids_1$,get_ids_1=()=>ids_1$??=require_ids(),os_1$,get_os_1=()=>os_1$??=
require_os(),util_2$,get_util_2=()=>util_2$??=require_util(),ux_1$,get_ux_1=()=>ux_1$??=require_ux(),theme_1$,get_theme_1=()=>theme_1$??=
require_theme2(),plugin_loader_1$,get_plugin_loader_1=()=>plugin_loader_1$??=__importDefault(require_plugin_loader()),ts_path_1$,
get_ts_path_1=()=>ts_path_1$??=require_ts_path(),util_3$,get_util_3=()=>util_3$??=require_util2(),debug=(0,get_util_3().
makeDebug)(),_pjson=get_cache_1().default.getInstance().get("@oclif/core"),BASE=`${_pjson.name}@${_pjson.version}`,ROOT_ONLY_HOOKS=new Set(
["preparse"]);function displayWarnings(){process.listenerCount("warning")>1||process.on("warning",warning=>{console.error(
warning.stack),warning.detail&&console.error(warning.detail)})}function channelFromVersion(version){let m=version.match(
/[^-]+(?:-([^.]+))?/);return m&&m[1]||"stable"}function isConfig(o){return o&&!!o._base}var Permutations=class extends Map{validPermutations=new Map;add(permutation,commandId){
this.validPermutations.set(permutation,commandId);for(let id of(0,get_util_3().collectUsableIds)([permutation]))this.has(
id)?this.set(id,this.get(id).add(commandId)):this.set(id,new Set([commandId]))}get(key){return super.get(key)??new Set}getAllValid(){
return[...this.validPermutations.keys()]}getValid(key){return this.validPermutations.get(key)}hasValid(key){return this.
validPermutations.has(key)}},Config2=class _Config{options;arch;bin;binAliases;binPath;cacheDir;channel;configDir;dataDir;dirname;flexibleTaxonomy;home;isSingleCommandCLI=!1;name;npmRegistry;nsisCustomization;pjson;platform;plugins=new Map;root;shell;theme;topicSeparator="\
:";updateConfig;userAgent;userPJSON;valid;version;warned=!1;windows;_base=BASE;_commandIDs;_commands=new Map;_topics=new Map;commandPermutations=new Permutations;pluginLoader;rootPlugin;topicPermutations=new Permutations;constructor(options){
this.options=options}static async load(opts=module2.filename||__dirname){if((0,get_logger_1().setLogger)(opts),typeof opts==
"string"&&opts.startsWith("file://")&&(opts=(0,get_node_url_1().fileURLToPath)(opts)),typeof opts=="string"&&(opts={root:opts}),
isConfig(opts)){debug(`reloading config from ${opts._base} to ${BASE}`);let pluginMap=new Map(opts.getPluginsList().map(
p=>[p.name,p])),config2=new _Config({...opts.options,plugins:pluginMap});return await config2.load(),config2}let config=new _Config(
opts);return await config.load(),config}get commandIDs(){return this._commandIDs?this._commandIDs:(this._commandIDs=this.
commands.map(c=>c.id),this._commandIDs)}get commands(){return[...this._commands.values()]}get isProd(){return(0,get_util_2().
isProd)()}static get rootPlugin(){return this.rootPlugin}get topics(){return[...this._topics.values()]}get versionDetails(){
let[cliVersion,architecture,nodeVersion]=this.userAgent.split(" ");return{architecture,cliVersion,nodeVersion,osVersion:`${(0,get_node_os_1().
type)()} ${(0,get_node_os_1().release)()}`,pluginVersions:Object.fromEntries([...this.plugins.values()].map(p=>[p.name,{
root:p.root,type:p.type,version:p.version}])),rootPath:this.root,shell:this.shell}}dir(category){let base=process.env[`X\
DG_${category.toUpperCase()}_HOME`]||this.windows&&process.env.LOCALAPPDATA||(0,get_node_path_1().join)(this.home,category===
"data"?".local/share":"."+category);return(0,get_node_path_1().join)(base,this.dirname)}findCommand(id,opts={}){let lookupId=this.
getCmdLookupId(id),command=this._commands.get(lookupId);return opts.must&&!command&&(0,get_errors_1().error)(`command ${lookupId}\
 not found`),command}findMatches(partialCmdId,argv){let flags=argv.filter(arg=>!(0,get_util_1().getHelpFlagAdditions)(this).
includes(arg)&&arg.startsWith("-")).map(a=>a.replaceAll("-",""));return[...this.commandPermutations.get(partialCmdId)].map(
k=>this._commands.get(k)).filter(command=>{let cmdFlags=Object.entries(command.flags).flatMap(([flag,def])=>def.char?[def.
char,flag]:[flag]);return flags.every(f=>cmdFlags.includes(f))})}findTopic(name,opts={}){let lookupId=this.getTopicLookupId(
name),topic=this._topics.get(lookupId);if(topic)return topic;if(opts.must)throw new Error(`topic ${name} not found`)}getAllCommandIDs(){
return this.getAllCommands().map(c=>c.id)}getAllCommands(){let commands=[...this._commands.values()],validPermutations=[
...this.commandPermutations.getAllValid()];for(let permutation of validPermutations)if(!this._commands.has(permutation)){
let cmd=this._commands.get(this.getCmdLookupId(permutation));commands.push({...cmd,id:permutation})}return commands}getPluginsList(){
return[...this.plugins.values()]}async load(){get_settings_1().settings.performanceEnabled=(get_settings_1().settings.performanceEnabled===
void 0?this.options.enablePerf:get_settings_1().settings.performanceEnabled)??!1,get_settings_1().settings.debug&&displayWarnings(),
(0,get_logger_1().setLogger)(this.options);let marker=get_performance_1().Performance.mark(get_performance_1().OCLIF_MARKER_OWNER,
"config.load");this.pluginLoader=new(get_plugin_loader_1()).default({plugins:this.options.plugins,root:this.options.root}),
this.rootPlugin=await this.pluginLoader.loadRoot({pjson:this.options.pjson});let cache=get_cache_1().default.getInstance();
cache.set("rootPlugin",this.rootPlugin),cache.set("exitCodes",this.rootPlugin.pjson.oclif.exitCodes??{}),this.root=this.
rootPlugin.root,this.pjson=this.rootPlugin.pjson,this.plugins.set(this.rootPlugin.name,this.rootPlugin),this.root=this.rootPlugin.
root,this.pjson=this.rootPlugin.pjson,this.name=this.pjson.name,this.version=this.options.version||this.pjson.version||"\
0.0.0",this.channel=this.options.channel||channelFromVersion(this.version),this.valid=this.rootPlugin.valid,this.arch=(0,get_node_os_1().
arch)()==="ia32"?"x86":(0,get_node_os_1().arch)(),this.platform=await(0,get_os_1().getPlatform)(),this.windows=this.platform===
"win32",this.bin=this.pjson.oclif.bin||this.name,this.binAliases=this.pjson.oclif.binAliases,this.nsisCustomization=this.
pjson.oclif.nsisCustomization,this.dirname=this.pjson.oclif.dirname||this.name,this.flexibleTaxonomy=this.pjson.oclif.flexibleTaxonomy||
!1,this.pjson.oclif.topicSeparator&&[" ",":"].includes(this.pjson.oclif.topicSeparator)&&(this.topicSeparator=this.pjson.
oclif.topicSeparator),this.platform==="win32"&&(this.dirname=this.dirname.replace("/","\\")),this.userAgent=`${this.name}\
/${this.version} ${this.platform}-${this.arch} node-${process.version}`,this.shell=await(0,get_os_1().getShell)(),this.home=
process.env.HOME||this.windows&&this.windowsHome()||(0,get_os_1().getHomeDir)()||(0,get_node_os_1().tmpdir)(),this.cacheDir=
this.scopedEnvVar("CACHE_DIR")||this.macosCacheDir()||this.dir("cache"),this.configDir=this.scopedEnvVar("CONFIG_DIR")||
this.dir("config"),this.dataDir=this.scopedEnvVar("DATA_DIR")||this.dir("data"),this.binPath=this.scopedEnvVar("BINPATH"),
this.npmRegistry=this.scopedEnvVar("NPM_REGISTRY")||this.pjson.oclif.npmRegistry,this.theme=await this.loadTheme(),this.
updateConfig={...this.pjson.oclif.update,node:this.pjson.oclif.update?.node??{},s3:this.buildS3Config()},this.isSingleCommandCLI=
!!(typeof this.pjson.oclif.commands!="string"&&this.pjson.oclif.commands?.strategy==="single"&&this.pjson.oclif.commands?.
target),this.maybeAdjustDebugSetting(),await this.loadPluginsAndCommands(),debug("config done"),marker?.addDetails({commandPermutations:this.
commands.length,commands:[...this.plugins.values()].reduce((acc,p)=>acc+p.commands.length,0),plugins:this.plugins.size,topics:this.
topics.length}),marker?.stop()}async loadPluginsAndCommands(opts){let pluginsMarker=get_performance_1().Performance.mark(
get_performance_1().OCLIF_MARKER_OWNER,"config.loadAllPlugins"),{errors,plugins}=await this.pluginLoader.loadChildren({dataDir:this.
dataDir,devPlugins:this.options.devPlugins,force:opts?.force??!1,pluginAdditions:this.options.pluginAdditions,rootPlugin:this.
rootPlugin,userPlugins:this.options.userPlugins});this.plugins=plugins,pluginsMarker?.stop();let commandsMarker=get_performance_1().
Performance.mark(get_performance_1().OCLIF_MARKER_OWNER,"config.loadAllCommands");for(let plugin of this.plugins.values())
this.loadCommands(plugin),this.loadTopics(plugin);commandsMarker?.stop();for(let error of errors)this.warn(error)}async loadTheme(){
if(this.scopedEnvVarTrue("DISABLE_THEME"))return;let userThemeFile=(0,get_node_path_1().resolve)(this.configDir,"theme.j\
son"),getDefaultTheme=async()=>{if(this.pjson.oclif.theme)return typeof this.pjson.oclif.theme=="string"?(0,get_fs_1().safeReadJson)(
(0,get_node_path_1().resolve)(this.root,this.pjson.oclif.theme)):this.pjson.oclif.theme},[defaultTheme,userTheme]=await Promise.
all([getDefaultTheme(),(0,get_fs_1().safeReadJson)(userThemeFile)]),merged={...defaultTheme,...userTheme};return Object.
keys(merged).length>0?(0,get_theme_1().parseTheme)(merged):void 0}macosCacheDir(){return this.platform==="darwin"&&(0,get_node_path_1().
join)(this.home,"Library","Caches",this.dirname)||void 0}async runCommand(id,argv=[],cachedCommand=null){let marker=get_performance_1().
Performance.mark(get_performance_1().OCLIF_MARKER_OWNER,`config.runCommand#${id}`);debug("runCommand %s %o",id,argv);let c=cachedCommand??
this.findCommand(id);if(!c){let matches2=this.flexibleTaxonomy?this.findMatches(id,argv):[],hookResult=this.flexibleTaxonomy&&
matches2.length>0?await this.runHook("command_incomplete",{argv,id,matches:matches2}):await this.runHook("command_not_fo\
und",{argv,id});if(hookResult.successes[0])return hookResult.successes[0].result;throw hookResult.failures[0]?hookResult.
failures[0].error:new(get_errors_1()).CLIError(`command ${id} not found`)}if(this.isJitPluginCommand(c)){let pluginName=c.
pluginName,pluginVersion=this.pjson.oclif.jitPlugins[pluginName],jitResult=await this.runHook("jit_plugin_not_installed",
{argv,command:c,id,pluginName,pluginVersion});if(jitResult.failures[0])throw jitResult.failures[0].error;if(jitResult.successes[0])
await this.loadPluginsAndCommands({force:!0}),c=this.findCommand(id)??c;else{let result2=await this.runHook("command_not\
_found",{argv,id});if(result2.successes[0])return result2.successes[0].result;throw result2.failures[0]?result2.failures[0].
error:new(get_errors_1()).CLIError(`command ${id} not found`)}}let command=await c.load();await this.runHook("prerun",{argv,
Command:command});let result=await command.run(argv,this);if(c.id==="plugins:uninstall")for(let arg of argv)this.plugins.
delete(arg);return await this.runHook("postrun",{argv,Command:command,result}),marker?.addDetails({command:id,plugin:c.pluginName}),
marker?.stop(),result}async runHook(event,opts,timeout,captureErrors){let marker=get_performance_1().Performance.mark(get_performance_1().
OCLIF_MARKER_OWNER,`config.runHook#${event}`);debug("start %s hook",event);let search=m=>typeof m=="function"?m:m.default&&
typeof m.default=="function"?m.default:Object.values(m).find(m2=>typeof m2=="function"),withTimeout=async(ms,promise)=>{
let id,timeout2=new Promise((_,reject)=>{id=setTimeout(()=>{reject(new Error(`Timed out after ${ms} ms.`))},ms).unref()});
return Promise.race([promise,timeout2]).then(result=>(clearTimeout(id),result))},final={failures:[],successes:[]},promises=(ROOT_ONLY_HOOKS.
has(event)?[this.rootPlugin]:[...this.plugins.values()]).map(async p=>{let debug2=(0,get_logger_1().makeDebug)([p.name,"\
hooks",event].join(":")),context={config:this,debug:debug2,error(message,options={}){(0,get_errors_1().error)(message,options)},
exit(code=0){(0,get_errors_1().exit)(code)},log(message,...args){get_ux_1().ux.stdout(message,...args)},warn(message){(0,get_errors_1().
warn)(message)}},hooks=p.hooks[event]||[];for(let hook of hooks){let marker2=get_performance_1().Performance.mark(get_performance_1().
OCLIF_MARKER_OWNER,`config.runHook#${p.name}(${hook.target})`);try{let{filePath,isESM,module:module3}=await(0,get_module_loader_1().
loadWithData)(p,await(0,get_ts_path_1().tsPath)(p.root,hook.target,p));debug2("start",isESM?"(import)":"(require)",filePath);
let hookFn=module3[hook.identifier]??(hook.identifier==="default"?search(module3):void 0);if(!hookFn){debug2("No hook fo\
und for hook definition:",hook);continue}let result=timeout?await withTimeout(timeout,hookFn.call(context,{...opts,config:this,
context})):await hookFn.call(context,{...opts,config:this,context});final.successes.push({plugin:p,result}),p.name==="@o\
clif/plugin-legacy"&&event==="init"&&this.insertLegacyPlugins(result),debug2("done")}catch(error){if(final.failures.push(
{error,plugin:p}),debug2(error),!captureErrors&&error.oclif?.exit!==void 0&&error.oclif?.exit!==0&&error.code!=="MODULE_\
NOT_FOUND")throw error}marker2?.addDetails({event,hook:hook.target,plugin:p.name}),marker2?.stop()}});return await Promise.
all(promises),debug("%s hook done",event),marker?.stop(),final}s3Key(type,ext,options={}){typeof ext=="object"?options=ext:
ext&&(options.ext=ext);let template=this.updateConfig.s3?.templates?.[options.platform?"target":"vanilla"][type]??"";return get_ejs_1().
default.render(template,{...this,...options})}s3Url(key){let{host}=this.updateConfig.s3??{host:void 0};if(!host)throw new Error(
"no s3 host is set");let url=new(get_node_url_1()).URL(host);return url.pathname=(0,get_node_path_1().join)(url.pathname,
key),url.toString()}scopedEnvVar(k){return process.env[this.scopedEnvVarKeys(k).find(k2=>process.env[k2])]}scopedEnvVarKey(k){
return[this.bin,k].map(p=>p.replaceAll("@","").replaceAll(/[/-]/g,"_")).join("_").toUpperCase()}scopedEnvVarKeys(k){return[
this.bin,...this.binAliases??[]].filter(Boolean).map(alias=>[alias.replaceAll("@","").replaceAll(/[/-]/g,"_"),k].join("_").
toUpperCase())}scopedEnvVarTrue(k){let v=this.scopedEnvVar(k);return v==="1"||v==="true"}windowsHome(){return this.windowsHomedriveHome()||
this.windowsUserprofileHome()}windowsHomedriveHome(){return process.env.HOMEDRIVE&&process.env.HOMEPATH&&(0,get_node_path_1().
join)(process.env.HOMEDRIVE,process.env.HOMEPATH)}windowsUserprofileHome(){return process.env.USERPROFILE}buildS3Config(){
let s3=this.pjson.oclif.update?.s3,bucket=this.scopedEnvVar("S3_BUCKET")??s3?.bucket,host=s3?.host??(bucket&&`https://${bucket}\
.s3.amazonaws.com`),templates={...s3?.templates,target:{baseDir:"<%- bin %>",manifest:"<%- channel === 'stable' ? '' : '\
channels/' + channel + '/' %><%- platform %>-<%- arch %>",unversioned:"<%- channel === 'stable' ? '' : 'channels/' + cha\
nnel + '/' %><%- bin %>-<%- platform %>-<%- arch %><%- ext %>",versioned:"<%- channel === 'stable' ? '' : 'channels/' + \
channel + '/' %><%- bin %>-v<%- version %>/<%- bin %>-v<%- version %>-<%- platform %>-<%- arch %><%- ext %>",...s3?.templates&&
s3?.templates.target},vanilla:{baseDir:"<%- bin %>",manifest:"<%- channel === 'stable' ? '' : 'channels/' + channel + '/\
' %>version",unversioned:"<%- channel === 'stable' ? '' : 'channels/' + channel + '/' %><%- bin %><%- ext %>",versioned:"\
<%- channel === 'stable' ? '' : 'channels/' + channel + '/' %><%- bin %>-v<%- version %>/<%- bin %>-v<%- version %><%- e\
xt %>",...s3?.templates&&s3?.templates.vanilla}};return{bucket,host,templates}}getCmdLookupId(id){return this._commands.
has(id)?id:this.commandPermutations.hasValid(id)?this.commandPermutations.getValid(id):id}getTopicLookupId(id){return this.
_topics.has(id)?id:this.topicPermutations.hasValid(id)?this.topicPermutations.getValid(id):id}insertLegacyPlugins(plugins){
for(let plugin of plugins){this.plugins.set(plugin.name,plugin);for(let cmd of plugin.commands??[]){this._commands.delete(
cmd.id);for(let alias of[...cmd.aliases??[],...cmd.hiddenAliases??[]])this._commands.delete(alias)}this.loadCommands(plugin)}}isJitPluginCommand(c){
return Object.keys(this.pjson.oclif.jitPlugins??{}).includes(c.pluginName??"")&&!!(c?.pluginName&&!this.plugins.has(c.pluginName))}loadCommands(plugin){
let marker=get_performance_1().Performance.mark(get_performance_1().OCLIF_MARKER_OWNER,`config.loadCommands#${plugin.name}`,
{plugin:plugin.name});for(let command of plugin.commands){if(this._commands.has(command.id)){let prioritizedCommand=(0,get_determine_priority_1().
determinePriority)(this.pjson.oclif.plugins??[],[this._commands.get(command.id),command]);this._commands.set(prioritizedCommand.
id,prioritizedCommand)}else this._commands.set(command.id,command);let permutations=this.flexibleTaxonomy&&command.permutations===
void 0?(0,get_util_3().getCommandIdPermutations)(command.id):command.permutations??[command.id];for(let permutation of permutations)
this.commandPermutations.add(permutation,command.id);let handleAlias=(alias,hidden=!1)=>{let aliasWithDefaultTopicSeparator=(0,get_ids_1().
toStandardizedId)(alias,this);if(this._commands.has(aliasWithDefaultTopicSeparator)){let prioritizedCommand=(0,get_determine_priority_1().
determinePriority)(this.pjson.oclif.plugins??[],[this._commands.get(aliasWithDefaultTopicSeparator),command]);this._commands.
set(aliasWithDefaultTopicSeparator,{...prioritizedCommand,id:aliasWithDefaultTopicSeparator})}else this._commands.set(aliasWithDefaultTopicSeparator,
{...command,hidden,id:aliasWithDefaultTopicSeparator});let aliasPermutations=this.flexibleTaxonomy&&command.aliasPermutations===
void 0?(0,get_util_3().getCommandIdPermutations)(aliasWithDefaultTopicSeparator):command.permutations??[aliasWithDefaultTopicSeparator];
for(let permutation of aliasPermutations)this.commandPermutations.add(permutation,command.id)};for(let alias of command.
aliases??[])handleAlias(alias);for(let alias of command.hiddenAliases??[])handleAlias(alias,!0)}marker?.addDetails({commandCount:plugin.
commands.length}),marker?.stop()}loadTopics(plugin){let marker=get_performance_1().Performance.mark(get_performance_1().
OCLIF_MARKER_OWNER,`config.loadTopics#${plugin.name}`,{plugin:plugin.name});for(let topic of(0,get_util_2().compact)(plugin.
topics)){let existing=this._topics.get(topic.name);existing?(existing.description=topic.description||existing.description,
existing.hidden=existing.hidden||topic.hidden):this._topics.set(topic.name,topic);let permutations=this.flexibleTaxonomy?
(0,get_util_3().getCommandIdPermutations)(topic.name):[topic.name];for(let permutation of permutations)this.topicPermutations.
add(permutation,topic.name)}for(let c of plugin.commands.filter(c2=>!c2.hidden)){let parts=c.id.split(":");for(;parts.length>
0;){let name=parts.join(":");name&&!this._topics.has(name)&&this._topics.set(name,{description:c.summary||c.description,
name}),parts.pop()}}marker?.stop()}maybeAdjustDebugSetting(){this.scopedEnvVarTrue("DEBUG")&&(get_settings_1().settings.
debug=!0,displayWarnings())}warn(err,scope){if(!this.warned){if(typeof err=="string"){process.emitWarning(err);return}if(err instanceof
Error){let modifiedErr=err;modifiedErr.name=`${err.name} Plugin: ${this.name}`,modifiedErr.detail=(0,get_util_2().compact)(
[err.detail,`module: ${this._base}`,scope&&`task: ${scope}`,`plugin: ${this.name}`,`root: ${this.root}`,"See more detail\
s with DEBUG=*"]).join(`
`),process.emitWarning(err);return}process.emitWarning("Config.warn expected either a string or Error, but instead recei\
ved an object"),err.name=`${err.name} Plugin: ${this.name}`,err.detail=(0,get_util_2().compact)([err.detail,`module: ${this.
_base}`,scope&&`task: ${scope}`,`plugin: ${this.name}`,`root: ${this.root}`,"See more details with DEBUG=*"]).join(`
`),process.emitWarning(JSON.stringify(err))}}};exports2.Config=Config2}});var require_config2=__commonJS({"node_modules/@oclif/core/lib/config/index.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.tsPath=exports2.Plugin=exports2.Config=void 0;var config_1$,get_config_1=()=>config_1$??=
require_config();Object.defineProperty(exports2,"Config",{enumerable:!0,get:function(){return get_config_1().Config}});var plugin_1$,
get_plugin_1=()=>plugin_1$??=require_plugin();Object.defineProperty(exports2,"Plugin",{enumerable:!0,get:function(){return get_plugin_1().
Plugin}});var ts_path_1$,get_ts_path_1=()=>ts_path_1$??=require_ts_path();Object.defineProperty(exports2,"tsPath",{enumerable:!0,
get:function(){return get_ts_path_1().tsPath}})}});var require_wordwrap=__commonJS({"node_modules/wordwrap/index.js"(exports2,module2){var wordwrap=module2.exports=function(start,stop,params){
typeof start=="object"&&(params=start,start=params.start,stop=params.stop),typeof stop=="object"&&(params=stop,start=start||
params.start,stop=void 0),stop||(stop=start,start=0),params||(params={});var mode=params.mode||"soft",re=mode==="hard"?/\b/:
/(\S+\s+)/;return function(text2){var chunks=text2.toString().split(re).reduce(function(acc,x){if(mode==="hard")for(var i=0;i<
x.length;i+=stop-start)acc.push(x.slice(i,i+stop-start));else acc.push(x);return acc},[]);return chunks.reduce(function(lines,rawChunk){
if(rawChunk==="")return lines;var chunk=rawChunk.replace(/\t/g,"    "),i=lines.length-1;if(lines[i].length+chunk.length>
stop)lines[i]=lines[i].replace(/\s+$/,""),chunk.split(/\n/).forEach(function(c){lines.push(new Array(start+1).join(" ")+
c.replace(/^\s+/,""))});else if(chunk.match(/\n/)){var xs=chunk.split(/\n/);lines[i]+=xs.shift(),xs.forEach(function(c){
lines.push(new Array(start+1).join(" ")+c.replace(/^\s+/,""))})}else lines[i]+=chunk;return lines},[new Array(start+1).join(
" ")]).join(`
`)}};wordwrap.soft=wordwrap;wordwrap.hard=function(start,stop){return wordwrap(start,stop,{mode:"hard"})}}});var require_list=__commonJS({"node_modules/@oclif/core/lib/ux/list.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.default=renderList;var wordwrap=require_wordwrap(),screen_1$,get_screen_1=()=>screen_1$??=
require_screen(),util_1$,get_util_1=()=>util_1$??=require_util();function linewrap(length,s){return wordwrap(length,get_screen_1().
stdtermwidth,{skipScheme:"ansi-color"})(s).trim()}function renderList(items){if(items.length===0)return"";let maxLength=(0,get_util_1().
maxBy)(items,item2=>item2[0].length)?.[0].length??0;return items.map(i=>{let left=i[0],right=i[1];return right?(left=left.
padEnd(maxLength),right=linewrap(maxLength+2,right),`${left}  ${right}`):left}).join(`
`)}}});var require_errors2=__commonJS({"node_modules/@oclif/core/lib/parser/errors.js"(exports2){"use strict";var __importDefault=exports2&&
exports2.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.ViolatedFlagConstraintError=exports2.FailedFlagValidationError=exports2.ArgInvalidOptionError=
exports2.FlagInvalidOptionError=exports2.NonExistentFlagsError=exports2.UnexpectedArgsError=exports2.RequiredArgsError=exports2.
InvalidArgsSpecError=exports2.CLIParseError=exports2.CLIError=void 0;var cache_1$,get_cache_1=()=>cache_1$??=__importDefault(
require_cache()),errors_1$,get_errors_1=()=>errors_1$??=require_errors(),util_1$,get_util_1=()=>util_1$??=require_util(),
list_1$,get_list_1=()=>list_1$??=__importDefault(require_list()),theme_1$,get_theme_1=()=>theme_1$??=require_theme2(),errors_2$,
get_errors_2=()=>errors_2$??=require_errors();Object.defineProperty(exports2,"CLIError",{enumerable:!0,get:function(){return get_errors_2().
CLIError}});var CLIParseError=class extends get_errors_1().CLIError{parse;showHelp=!1;constructor(options){options.message+=
`
See more help with --help`,super(options.message,{exit:options.exit}),this.parse=options.parse}};exports2.CLIParseError=
CLIParseError;var InvalidArgsSpecError=class extends CLIParseError{args;constructor({args,exit,parse:parse3,reason}){let message="\
Invalid argument spec";reason&&(message+=`: ${reason}`);let namedArgs=Object.values(args).filter(a=>a.name);if(namedArgs.
length>0){let list=(0,get_list_1().default)(namedArgs.map(a=>[`${a.name} (${a.required?"required":"optional"})`,a.description]));
message+=`:
${list}`}super({exit:get_cache_1().default.getInstance().get("exitCodes")?.invalidArgsSpec??exit,message,parse:parse3}),
this.args=args}};exports2.InvalidArgsSpecError=InvalidArgsSpecError;var RequiredArgsError=class extends CLIParseError{args;constructor({
args,exit,flagsWithMultiple,parse:parse3}){let message=`Missing ${args.length} required arg${args.length===1?"":"s"}`,namedArgs=args.
filter(a=>a.name);if(namedArgs.length>0){let list=(0,get_list_1().default)(namedArgs.map(a=>{let description=a.options?`\
(${a.options.join("|")}) ${a.description}`:a.description;return[a.name,description]}));message+=`:
${list}`}if(flagsWithMultiple?.length){let flags=flagsWithMultiple.map(f=>`--${f}`).join(", ");message+=`

Note: ${flags} allow${flagsWithMultiple.length===1?"s":""} multiple values. Because of this you need to provide all argu\
ments before providing ${flagsWithMultiple.length===1?"that flag":"those flags"}.`,message+=`
Alternatively, you can use "--" to signify the end of the flags and the beginning of arguments.`}super({exit:get_cache_1().
default.getInstance().get("exitCodes")?.requiredArgs??exit,message,parse:parse3}),this.args=args,this.showHelp=!0}};exports2.
RequiredArgsError=RequiredArgsError;var UnexpectedArgsError=class extends CLIParseError{args;constructor({args,exit,parse:parse3}){
let message=`Unexpected argument${args.length===1?"":"s"}: ${args.join(", ")}`;super({exit:get_cache_1().default.getInstance().
get("exitCodes")?.unexpectedArgs??exit,message,parse:parse3}),this.args=args,this.showHelp=!0}};exports2.UnexpectedArgsError=
UnexpectedArgsError;var NonExistentFlagsError=class extends CLIParseError{flags;constructor({exit,flags,parse:parse3}){let message=`\
Nonexistent flag${flags.length===1?"":"s"}: ${flags.join(", ")}`;super({exit:get_cache_1().default.getInstance().get("ex\
itCodes")?.nonExistentFlag??exit,message,parse:parse3}),this.flags=flags,this.showHelp=!0}};exports2.NonExistentFlagsError=
NonExistentFlagsError;var FlagInvalidOptionError=class extends CLIParseError{constructor(flag,input){let message=`Expect\
ed --${flag.name}=${input} to be one of: ${flag.options.join(", ")}`;super({message,parse:{}})}};exports2.FlagInvalidOptionError=
FlagInvalidOptionError;var ArgInvalidOptionError=class extends CLIParseError{constructor(arg,input){let message=`Expecte\
d ${input} to be one of: ${arg.options.join(", ")}`;super({message,parse:{}})}};exports2.ArgInvalidOptionError=ArgInvalidOptionError;
var FailedFlagValidationError=class extends CLIParseError{constructor({exit,failed,parse:parse3}){let reasons=failed.map(
r=>r.reason),deduped=(0,get_util_1().uniq)(reasons),message=`The following ${deduped.length===1?"error":"errors"} occurr\
ed:
  ${(0,get_theme_1().colorize)("dim",deduped.join(`
  `))}`;super({exit:get_cache_1().default.getInstance().get("exitCodes")?.failedFlagValidation??exit,message,parse:parse3})}};
exports2.FailedFlagValidationError=FailedFlagValidationError;var ViolatedFlagConstraintError=class extends CLIParseError{constructor({
exit,failed,parse:parse3}){let reasons=failed.map(r=>r.reason),deduped=(0,get_util_1().uniq)(reasons),message=`The follo\
wing ${deduped.length===1?"error":"errors"} occurred:
 ${(0,get_theme_1().colorize)("dim",deduped.join(`
`))}`;super({exit:get_cache_1().default.getInstance().get("exitCodes")?.violatedFlagConstraint??exit,message,parse:parse3})}};
exports2.ViolatedFlagConstraintError=ViolatedFlagConstraintError}});var require_parse=__commonJS({"node_modules/@oclif/core/lib/parser/parse.js"(exports2){"use strict";var __importDefault=exports2&&
exports2.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.Parser=exports2.readStdin=void 0;var node_os_1$,get_node_os_1=()=>node_os_1$??=require("node:os"),
node_readline_1$,get_node_readline_1=()=>node_readline_1$??=require("node:readline"),cache_1$,get_cache_1=()=>cache_1$??=
__importDefault(require_cache()),logger_1$,get_logger_1=()=>logger_1$??=require_logger(),util_1$,get_util_1=()=>util_1$??=
require_util(),errors_1$,get_errors_1=()=>errors_1$??=require_errors2(),debug;try{debug=process.env.CLI_FLAGS_DEBUG==="1"?
(0,get_logger_1().makeDebug)("parser"):()=>{}}catch{debug=()=>{}}var readStdin=async()=>{let{stdin,stdout}=process;return stdin.
isTTY?null:globalThis.oclif?.stdinCache?(debug("resolved stdin from global cache",globalThis.oclif.stdinCache),globalThis.
oclif.stdinCache):new Promise(resolve3=>{let lines=[],ac=new AbortController,{signal}=ac,timeout=setTimeout(()=>ac.abort(),
10),rl=(0,get_node_readline_1().createInterface)({input:stdin,output:stdout,terminal:!1});rl.on("line",line=>{lines.push(
line)}),rl.once("close",()=>{let result=lines.join(get_node_os_1().EOL);clearTimeout(timeout),debug("resolved from stdin",
result),globalThis.oclif={...globalThis.oclif,stdinCache:result},resolve3(result)}),signal.addEventListener("abort",()=>{
debug("stdin aborted"),clearTimeout(timeout),rl.close(),resolve3(null)},{once:!0})})};exports2.readStdin=readStdin;function isNegativeNumber(input){
return/^-\d/g.test(input)}var validateOptions=(flag,input)=>{if(flag.options&&!flag.options.includes(input))throw new(get_errors_1()).
FlagInvalidOptionError(flag,input);return input},NEGATION="--no-",Parser=class{input;argv;booleanFlags;context;currentFlag;flagAliases;raw=[];constructor(input){
this.input=input,this.context=input.context??{},this.argv=[...input.argv],this._setNames(),this.booleanFlags=(0,get_util_1().
pickBy)(input.flags,f=>f.type==="boolean"),this.flagAliases=Object.fromEntries(Object.values(input.flags).flatMap(flag=>[
...flag.aliases??[],...flag.charAliases??[]].map(a=>[a,flag])))}get _argTokens(){return this.raw.filter(o=>o.type==="arg")}async parse(){
this._debugInput();let parseFlag=async arg=>{let{isLong,name}=this.findFlag(arg);if(!name){let i=arg.indexOf("=");if(i!==
-1){let sliced=arg.slice(i+1);this.argv.unshift(sliced);let equalsParsed=await parseFlag(arg.slice(0,i));return equalsParsed||
this.argv.shift(),equalsParsed}return!1}let flag=this.input.flags[name];if(flag.type==="option"){if(!flag.multiple&&this.
raw.some(o=>o.type==="flag"&&o.flag===name))throw new(get_errors_1()).CLIError(`Flag --${name} can only be specified onc\
e`);this.currentFlag=flag;let input=isLong||arg.length<3?this.argv.shift():arg.slice(arg[2]==="="?3:2);if(flag.allowStdin===
"only"&&input!=="-"&&input!==void 0&&!this.findFlag(input).name)throw new(get_errors_1()).CLIError(`Flag --${name} can o\
nly be read from stdin. The value must be "-" or not provided at all.`);if(flag.allowStdin&&input==="-"||flag.allowStdin===
"only"){let stdin=await(0,exports2.readStdin)();stdin&&(input=stdin.trim())}if(typeof input!="string"||this.findFlag(input).
name)throw flag.options?new(get_errors_1()).CLIError(`Flag --${name} expects one of these values: ${flag.options.join(",\
 ")}`):new(get_errors_1()).CLIError(`Flag --${name} expects a value`);this.raw.push({flag:flag.name,input,type:"flag"})}else
this.raw.push({flag:flag.name,input:arg,type:"flag"}),!isLong&&arg.length>2&&this.argv.unshift(`-${arg.slice(2)}`);return!0},
parsingFlags=!0,nonExistentFlags=[],dashdash=!1,originalArgv=[...this.argv];for(;this.argv.length>0;){let input=this.argv.
shift();if(parsingFlags&&input.startsWith("-")&&input!=="-"){if(this.input["--"]!==!1&&input==="--"){parsingFlags=!1;continue}
if(await parseFlag(input))continue;if(input==="--"){dashdash=!0;continue}if(this.input["--"]!==!1&&!isNegativeNumber(input)){
nonExistentFlags.push(input);continue}}if(parsingFlags&&this.currentFlag&&this.currentFlag.multiple&&!this.currentFlag.multipleNonGreedy){
this.raw.push({flag:this.currentFlag.name,input,type:"flag"});continue}let arg=Object.keys(this.input.args)[this._argTokens.
length];this.raw.push({arg,input,type:"arg"})}let[{args,argv},{flags,metadata}]=await Promise.all([this._args(),this._flags()]);
this._debugOutput(argv,args,flags);let unsortedArgv=dashdash?[...argv,...nonExistentFlags,"--"]:[...argv,...nonExistentFlags];
return{args,argv:unsortedArgv.sort((a,b)=>originalArgv.indexOf(a)-originalArgv.indexOf(b)),flags,metadata,nonExistentFlags,
raw:this.raw}}async _args(){let argv=[],args={},tokens=this._argTokens,stdinRead=!1,ctx=this.context,parseArgInput=async(name,arg,input)=>{
if(arg.options&&!arg.options.includes(input))throw new(get_errors_1()).ArgInvalidOptionError(arg,input);ctx.token={arg:name,
input,type:"arg"};let parsed=await arg.parse(input,ctx,arg);argv.push(parsed),args[name]=parsed},applyDefault=async(name,arg)=>{
if(args[name]!==void 0||!arg.default&&arg.default!==!1)return;let value=typeof arg.default=="function"?await arg.default():
arg.default;if(Array.isArray(value))for(let v of value)argv.push(v);else argv.push(value);args[name]=value},tryStdin=async(name,arg)=>{
if(arg.ignoreStdin||stdinRead)return;let stdin=await(0,exports2.readStdin)();stdinRead=!0,stdin&&(stdin=stdin.trim(),await parseArgInput(
name,arg,stdin))},argEntries=Object.entries(this.input.args),variadicIndex=argEntries.findIndex(([,arg])=>arg.multiple);
if(variadicIndex===-1){for(let[name,arg]of argEntries){let token2=tokens.find(t=>t.arg===name);ctx.token=token2,await(token2?
parseArgInput(name,arg,token2.input):tryStdin(name,arg)),await applyDefault(name,arg)}for(let token2 of tokens)args[token2.
arg]===void 0&&argv.push(token2.input)}else{let tokenInputs=tokens.map(t=>t.input);for(let i=0;i<variadicIndex;i++){let[
name,arg]=argEntries[i],input=tokenInputs.shift();await(input===void 0?tryStdin(name,arg):parseArgInput(name,arg,input)),
await applyDefault(name,arg)}let postVariadicParsing=[];for(let i=argEntries.length-1;i>variadicIndex;i--){let[name,arg]=argEntries[i],
input=tokenInputs.pop();input!==void 0&&postVariadicParsing.unshift({arg,input,name})}let[variadicName,variadicArg]=argEntries[variadicIndex];
if(tokenInputs.length>0){let parsedValues=[];for(let input of tokenInputs)await parseArgInput(variadicName,variadicArg,input),
parsedValues.push(args[variadicName]);args[variadicName]=parsedValues}for(let{arg,input,name}of postVariadicParsing)await parseArgInput(
name,arg,input);await applyDefault(variadicName,variadicArg);for(let i=variadicIndex+1;i<argEntries.length;i++){let[name,
arg]=argEntries[i];await applyDefault(name,arg)}}return{args,argv}}_debugInput(){debug("input: %s",this.argv.join(" "));
let args=Object.keys(this.input.args);args.length>0&&debug("available args: %s",args.join(" ")),Object.keys(this.input.flags).
length!==0&&debug("available flags: %s",Object.keys(this.input.flags).map(f=>`--${f}`).join(" "))}_debugOutput(args,flags,argv){
argv.length>0&&debug("argv: %o",argv),Object.keys(args).length>0&&debug("args: %o",args),Object.keys(flags).length>0&&debug(
"flags: %o",flags)}async _flags(){let parseFlagOrThrowError=async(input,flag,context,token2)=>{if(!flag.parse)return input;
let ctx={...context,error:context?.error,exit:context?.exit,jsonEnabled:context?.jsonEnabled,log:context?.log,logToStderr:context?.
logToStderr,token:token2,warn:context?.warn};try{return flag.type==="boolean"?await flag.parse(input,ctx,flag):await flag.
parse(input,ctx,flag)}catch(error){throw error.message=`Parsing --${flag.name} 
	${error.message}
See more help with --help`,get_cache_1().default.getInstance().get("exitCodes")?.failedFlagParsing&&(error.oclif={exit:get_cache_1().
default.getInstance().get("exitCodes")?.failedFlagParsing}),error}},addValueFunction=fws=>{if(fws.tokens?.length){if(fws.
inputFlag.flag.type==="boolean"&&(0,get_util_1().last)(fws.tokens)?.input){let doesNotContainNegation=i=>{let possibleNegations=[
i.inputFlag.name,...i.inputFlag.flag.aliases??[]].map(n=>`${NEGATION}${n}`),input=(0,get_util_1().last)(i.tokens)?.input;
return input?!possibleNegations.includes(input):!0};return{...fws,valueFunction:async i=>parseFlagOrThrowError(doesNotContainNegation(
i),i.inputFlag.flag,this.context,(0,get_util_1().last)(i.tokens))}}if(fws.inputFlag.flag.type==="option"&&fws.inputFlag.
flag.delimiter&&fws.inputFlag.flag.multiple){let makeDelimiter=delimiter=>new RegExp(`(?<!\\\\)${delimiter}`);return{...fws,
valueFunction:async i=>(await Promise.all((i.tokens??[]).flatMap(token2=>token2.input.split(makeDelimiter(i.inputFlag.flag.
delimiter??","))).map(v=>v.trim().replaceAll(new RegExp(`\\\\${i.inputFlag.flag.delimiter}`,"g"),i.inputFlag.flag.delimiter??
",").replace(/^"(.*)"$/,"$1").replace(/^'(.*)'$/,"$1")).map(async v=>parseFlagOrThrowError(v,i.inputFlag.flag,this.context,
{...(0,get_util_1().last)(i.tokens),input:v})))).map(v=>validateOptions(i.inputFlag.flag,v))}}if(fws.inputFlag.flag.type===
"option"&&fws.inputFlag.flag.multiple)return{...fws,valueFunction:async i=>Promise.all((fws.tokens??[]).map(token2=>parseFlagOrThrowError(
validateOptions(i.inputFlag.flag,token2.input),i.inputFlag.flag,this.context,token2)))};if(fws.inputFlag.flag.type==="op\
tion")return{...fws,valueFunction:async i=>parseFlagOrThrowError(validateOptions(i.inputFlag.flag,(0,get_util_1().last)(
fws.tokens)?.input),i.inputFlag.flag,this.context,(0,get_util_1().last)(fws.tokens))}}if(fws.inputFlag.flag.env&&process.
env[fws.inputFlag.flag.env]){let valueFromEnv=process.env[fws.inputFlag.flag.env];if(fws.inputFlag.flag.type==="option"&&
valueFromEnv)return{...fws,valueFunction:async i=>parseFlagOrThrowError(validateOptions(i.inputFlag.flag,valueFromEnv),i.
inputFlag.flag,this.context)};if(fws.inputFlag.flag.type==="boolean")return{...fws,valueFunction:async i=>(0,get_util_1().
isTruthy)(process.env[i.inputFlag.flag.env]??"false")}}return typeof fws.inputFlag.flag.default!==void 0?{...fws,metadata:{
setFromDefault:!0},valueFunction:typeof fws.inputFlag.flag.default=="function"?(i,allFlags={})=>fws.inputFlag.flag.default(
{flags:allFlags,options:i.inputFlag.flag}):async()=>fws.inputFlag.flag.default}:fws},addHelpFunction=fws=>fws.inputFlag.
flag.type==="option"&&fws.inputFlag.flag.defaultHelp?{...fws,helpFunction:typeof fws.inputFlag.flag.defaultHelp=="functi\
on"?(i,flags,...context)=>i.inputFlag.flag.defaultHelp({flags,options:i.inputFlag},...context):i=>i.inputFlag.flag.defaultHelp}:
fws,addDefaultHelp=async fwsArray=>{let valueReferenceForHelp=fwsArrayToObject(flagsWithAllValues.filter(fws=>!fws.metadata?.
setFromDefault));return Promise.all(fwsArray.map(async fws=>{try{if(fws.helpFunction)return{...fws,metadata:{...fws.metadata,
defaultHelp:await fws.helpFunction?.(fws,valueReferenceForHelp,this.context)}}}catch{}return fws}))},fwsArrayToObject=fwsArray=>Object.
fromEntries(fwsArray.filter(fws=>fws.value!==void 0).map(fws=>[fws.inputFlag.name,fws.value])),flagTokenMap=this.mapAndValidateFlags(),
flagsWithValues=await Promise.all(Object.entries(this.input.flags).filter(([name,flag])=>flag.type==="boolean"||flag.env||
flag.default!==void 0||"defaultHelp"in flag||flagTokenMap.has(name)).map(([name,flag])=>({inputFlag:{flag,name},tokens:flagTokenMap.
get(name)})).map(fws=>addValueFunction(fws)).filter(fws=>fws.valueFunction!==void 0).map(fws=>addHelpFunction(fws)).map(
async fws=>fws.metadata?.setFromDefault?fws:{...fws,value:await fws.valueFunction?.(fws)})),valueReference=fwsArrayToObject(
flagsWithValues.filter(fws=>!fws.metadata?.setFromDefault)),flagsWithAllValues=await Promise.all(flagsWithValues.map(async fws=>fws.
metadata?.setFromDefault?{...fws,value:await fws.valueFunction?.(fws,valueReference)}:fws)),finalFlags=flagsWithAllValues.
some(fws=>typeof fws.helpFunction=="function")?await addDefaultHelp(flagsWithAllValues):flagsWithAllValues;return{flags:fwsArrayToObject(
finalFlags),metadata:{flags:Object.fromEntries(finalFlags.filter(fws=>fws.metadata).map(fws=>[fws.inputFlag.name,fws.metadata]))}}}_setNames(){
for(let k of Object.keys(this.input.flags))this.input.flags[k].name=k;for(let k of Object.keys(this.input.args))this.input.
args[k].name=k}findFlag(arg){let isLong=arg.startsWith("--"),short=isLong?!1:arg.startsWith("-"),name=isLong?this.findLongFlag(
arg):short?this.findShortFlag(arg):void 0;return{isLong,name}}findLongFlag(arg){let name=arg.slice(2);if(this.input.flags[name])
return name;if(this.flagAliases[name])return this.flagAliases[name].name;if(arg.startsWith(NEGATION)){let flag=this.booleanFlags[arg.
slice(NEGATION.length)];if(flag&&flag.allowNo)return flag.name;let flagAlias=this.flagAliases[arg.slice(NEGATION.length)];
if(flagAlias&&flagAlias.type==="boolean"&&flagAlias.allowNo)return flagAlias.name}}findShortFlag([_,char]){return this.flagAliases[char]?
this.flagAliases[char].name:Object.keys(this.input.flags).find(k=>this.input.flags[k].char===char&&char!==void 0&&this.input.
flags[k].char!==void 0)}mapAndValidateFlags(){let flagTokenMap=new Map;for(let token2 of this.raw.filter(o=>o.type==="fl\
ag")){if(!(token2.flag in this.input.flags))throw new(get_errors_1()).CLIError(`Unexpected flag ${token2.flag}`);let existing=flagTokenMap.
get(token2.flag)??[];flagTokenMap.set(token2.flag,[...existing,token2])}return flagTokenMap}};exports2.Parser=Parser}});var require_validate=__commonJS({"node_modules/@oclif/core/lib/parser/validate.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.validate=validate;var util_1$,get_util_1=()=>util_1$??=require_util(),errors_1$,
get_errors_1=()=>errors_1$??=require_errors2();async function validate(parse3){let cachedResolvedFlags;function validateArgs(){
let argEntries=Object.entries(parse3.input.args),variadicIndex=argEntries.findIndex(([,arg])=>arg.multiple);if(variadicIndex!==
-1){if(argEntries.findIndex(([,arg],i)=>i>variadicIndex&&arg.multiple)!==-1)throw new(get_errors_1()).InvalidArgsSpecError(
{args:parse3.input.args,parse:parse3,reason:"only one variadic arg (multiple: true) is allowed"});for(let i=0;i<variadicIndex;i++)
if(!argEntries[i][1].required)throw new(get_errors_1()).InvalidArgsSpecError({args:parse3.input.args,parse:parse3,reason:`\
args before a variadic arg must be required, but "${argEntries[i][0]}" is optional`});for(let i=variadicIndex+1;i<argEntries.
length;i++)if(!argEntries[i][1].required)throw new(get_errors_1()).InvalidArgsSpecError({args:parse3.input.args,parse:parse3,
reason:`args after a variadic arg must be required, but "${argEntries[i][0]}" is optional`})}let variadicArgFound=variadicIndex!==
-1;if(parse3.output.nonExistentFlags?.length>0)throw new(get_errors_1()).NonExistentFlagsError({flags:parse3.output.nonExistentFlags,
parse:parse3});let maxArgs=Object.keys(parse3.input.args).length,hasVariadicArg=Object.values(parse3.input.args).some(arg=>arg.
multiple);if(parse3.input.strict&&!hasVariadicArg&&parse3.output.argv.length>maxArgs){let extras=parse3.output.argv.slice(
maxArgs);throw new(get_errors_1()).UnexpectedArgsError({args:extras,parse:parse3})}let missingRequiredArgs=[],hasOptional=!1;
for(let[name,arg]of Object.entries(parse3.input.args)){if(!arg.required)hasOptional=!0;else if(hasOptional&&!variadicArgFound)
throw new(get_errors_1()).InvalidArgsSpecError({args:parse3.input.args,parse:parse3});arg.required&&parse3.output.args[name]===
void 0&&missingRequiredArgs.push(arg)}if(missingRequiredArgs.length>0){let flagsWithMultiple=Object.entries(parse3.input.
flags).filter(([_,flagDef])=>flagDef.type==="option"&&!!flagDef.multiple).map(([name])=>name);throw new(get_errors_1()).
RequiredArgsError({args:missingRequiredArgs,flagsWithMultiple,parse:parse3})}}async function validateFlags(){let promises=Object.
entries(parse3.input.flags).flatMap(([name,flag])=>parse3.output.flags[name]!==void 0?[...flag.relationships?validateRelationships(
name,flag):[],...flag.dependsOn?[validateDependsOn(name,flag.dependsOn)]:[],...flag.exclusive?[validateExclusive(name,flag.
exclusive)]:[],...flag.combinable?[validateCombinable(name,flag.combinable)]:[],...flag.exactlyOne?[validateExactlyOne(name,
flag.exactlyOne)]:[]]:flag.required?[{name,reason:`Missing required flag ${name}`,status:"failed",validationFn:"required"}]:
flag.exactlyOne&&flag.exactlyOne.length>0?[validateExactlyOneAcrossFlags(flag)]:flag.atLeastOne&&flag.atLeastOne.length>
0?[validateAtLeastOneAcrossFlags(flag)]:[]),failed=(await Promise.all(promises)).filter(r=>r.status==="failed");if(failed.
length>0)throw new(get_errors_1()).FailedFlagValidationError({failed,parse:parse3})}function validateConstraints(){if(parse3.
input.constraints){let failed=parse3.input.constraints.map(c=>c._evaluateAgainstFlags(parse3.output.flags)).filter(v=>v.
status==="failed");if(failed.length>0)throw new(get_errors_1()).ViolatedFlagConstraintError({failed,parse:parse3})}}async function resolveFlags(flags){
if(cachedResolvedFlags)return cachedResolvedFlags;let promises=flags.map(async flag=>typeof flag=="string"?[flag,parse3.
output.flags[flag]]:await flag.when(parse3.output.flags)?[flag.name,parse3.output.flags[flag.name]]:null),resolved=await Promise.
all(promises);return cachedResolvedFlags=Object.fromEntries(resolved.filter(r=>r!==null)),cachedResolvedFlags}let getPresentFlags=flags=>Object.
keys(flags).filter(key=>key!==void 0);function validateExactlyOneAcrossFlags(flag){let base={name:flag.name,validationFn:"\
validateExactlyOneAcrossFlags"};if(Object.entries(parse3.input.flags).map(entry=>entry[0]).filter(flagName=>parse3.output.
flags[flagName]!==void 0).filter(flagName=>flag.exactlyOne&&flag.exactlyOne.includes(flagName)).length===0){let reason=`\
Exactly one of the following must be provided: ${(0,get_util_1().uniq)(flag.exactlyOne?.map(flag2=>`--${flag2}`)??[]).join(
", ")}`;return{...base,reason,status:"failed"}}return{...base,status:"success"}}function validateAtLeastOneAcrossFlags(flag){
let base={name:flag.name,validationFn:"validateAtLeastOneAcrossFlags"};if(Object.entries(parse3.input.flags).map(entry=>entry[0]).
filter(flagName=>parse3.output.flags[flagName]!==void 0).filter(flagName=>flag.atLeastOne&&flag.atLeastOne.includes(flagName)).
length===0){let reason=`At least one of the following must be provided: ${(0,get_util_1().uniq)(flag.atLeastOne?.map(flag2=>`\
--${flag2}`)??[]).join(", ")}`;return{...base,reason,status:"failed"}}return{...base,status:"success"}}async function validateExclusive(name,flags){
let base={name,validationFn:"validateExclusive"},resolved=await resolveFlags(flags),keys=getPresentFlags(resolved);for(let flag of keys)
if(!(parse3.output.metadata.flags&&parse3.output.metadata.flags[flag]?.setFromDefault)&&!(parse3.output.metadata.flags&&
parse3.output.metadata.flags[name]?.setFromDefault)&&parse3.output.flags[flag]!==void 0){let flagValue=parse3.output.metadata.
flags?.[flag]?.defaultHelp??parse3.output.flags[flag];return{...base,reason:`--${flag}=${flagValue} cannot also be provi\
ded when using --${name}`,status:"failed"}}return{...base,status:"success"}}async function validateCombinable(name,flags){
let base={name,validationFn:"validateCombinable"},combinableFlags=new Set(flags.map(flag=>typeof flag=="string"?flag:flag.
name)),resolved=await resolveFlags(flags);for(let flag of Object.keys(parse3.output.flags))if(!(parse3.output.metadata.flags&&
parse3.output.metadata.flags[flag]?.setFromDefault)&&!(parse3.output.metadata.flags&&parse3.output.metadata.flags[name]?.
setFromDefault)&&flag!==name&&parse3.output.flags[flag]!==void 0&&!combinableFlags.has(flag)){let formattedFlags=Object.
keys(resolved).map(f=>`--${f}`).join(", ");return{...base,reason:`Only the following can be provided when using --${name}\
: ${formattedFlags}`,status:"failed"}}return{...base,status:"success"}}async function validateExactlyOne(name,flags){let base={
name,validationFn:"validateExactlyOne"},resolved=await resolveFlags(flags),keys=getPresentFlags(resolved);for(let flag of keys)
if(flag!==name&&parse3.output.flags[flag]!==void 0)return{...base,reason:`--${flag} cannot also be provided when using -\
-${name}`,status:"failed"};return{...base,status:"success"}}async function validateDependsOn(name,flags){let base={name,
validationFn:"validateDependsOn"},resolved=await resolveFlags(flags);if(!Object.values(resolved).every(val=>val!==void 0)){
let formattedFlags=Object.keys(resolved).map(f=>`--${f}`).join(", ");return{...base,reason:`All of the following must be\
 provided when using --${name}: ${formattedFlags}`,status:"failed"}}return{...base,status:"success"}}async function validateSome(name,flags){
let base={name,validationFn:"validateSome"},resolved=await resolveFlags(flags);if(!Object.values(resolved).some(Boolean)){
let formattedFlags=Object.keys(resolved).map(f=>`--${f}`).join(", ");return{...base,reason:`One of the following must be\
 provided when using --${name}: ${formattedFlags}`,status:"failed"}}return{...base,status:"success"}}function validateRelationships(name,flag){
return(flag.relationships??[]).map(relationship=>{switch(relationship.type){case"all":return validateDependsOn(name,relationship.
flags);case"none":return validateExclusive(name,relationship.flags);case"only":return validateCombinable(name,relationship.
flags);case"some":return validateSome(name,relationship.flags);default:throw new Error(`Unknown relationship type: ${relationship.
type}`)}})}validateArgs(),await validateFlags(),validateConstraints()}}});var require_help2=__commonJS({"node_modules/@oclif/core/lib/parser/help.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.flagUsage=flagUsage;exports2.flagUsages=flagUsages;var util_1$,get_util_1=()=>util_1$??=
require_util(),ux_1$,get_ux_1=()=>ux_1$??=require_ux();function flagUsage(flag,options={}){let label=[];flag.helpLabel?label.
push(flag.helpLabel):(flag.char&&label.push(`-${flag.char}`),flag.name&&label.push(` --${flag.name}`));let usage=flag.type===
"option"?` ${flag.name.toUpperCase()}`:"",description=flag.summary||flag.description||"";return options.displayRequired&&
flag.required&&(description=`(required) ${description}`),description=description?(0,get_ux_1().colorize)("dim",description):
void 0,[` ${label.join(",").trim()}${usage}`,description]}function flagUsages(flags,options={}){return flags.length===0?
[]:(0,get_util_1().sortBy)(flags,f=>[f.char?-1:1,f.char,f.name]).map(f=>flagUsage(f,options))}}});var require_parser=__commonJS({"node_modules/@oclif/core/lib/parser/index.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.validate=exports2.flagUsages=void 0;exports2.parse=parse3;var parse_1$,get_parse_1=()=>parse_1$??=
require_parse(),validate_1$,get_validate_1=()=>validate_1$??=require_validate(),help_1$,get_help_1=()=>help_1$??=require_help2();
Object.defineProperty(exports2,"flagUsages",{enumerable:!0,get:function(){return get_help_1().flagUsages}});var validate_2$,
get_validate_2=()=>validate_2$??=require_validate();Object.defineProperty(exports2,"validate",{enumerable:!0,get:function(){
return get_validate_2().validate}});async function parse3(argv,options){let input={"--":options["--"],args:options.args??
{},argv,constraints:options.constraints,context:options.context,flags:options.flags??{},strict:options.strict!==!1},output=await new(get_parse_1()).
Parser(input).parse();return await(0,get_validate_1().validate)({input,output}),output}}});var require_command2=__commonJS({"node_modules/@oclif/core/lib/command.js"(exports2){"use strict";var __createBinding=exports2&&
exports2.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(
m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports2&&exports2.
__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=exports2&&exports2.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||
function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(
o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)
k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})(),__importDefault=exports2&&
exports2.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.Command=void 0;var node_url_1$,get_node_url_1=()=>node_url_1$??=require("node:url"),node_util_1$,
get_node_util_1=()=>node_util_1$??=require("node:util"),cache_1$,get_cache_1=()=>cache_1$??=__importDefault(require_cache()),
config_1$,get_config_1=()=>config_1$??=require_config2(),Errors=__importStar(require_errors()),util_1$,get_util_1=()=>util_1$??=
require_util3(),logger_1$,get_logger_1=()=>logger_1$??=require_logger(),Parser=__importStar(require_parser()),aggregate_flags_1$,
get_aggregate_flags_1=()=>aggregate_flags_1$??=require_aggregate_flags(),ids_1$,get_ids_1=()=>ids_1$??=require_ids(),util_2$,
get_util_2=()=>util_2$??=require_util(),ux_1$,get_ux_1=()=>ux_1$??=require_ux(),pjson=get_cache_1().default.getInstance().
get("@oclif/core"),Command4=class{argv;config;static _base=`${pjson.name}@${pjson.version}`;static aliases=[];static args={};static baseFlags;static constraints;static deprecateAliases;static deprecationOptions;static description;static enableJsonFlag=!1;static examples;static flags;static hasDynamicHelp=!1;static help;static hidden;static hiddenAliases=[];static id;static plugin;static pluginAlias;static pluginName;static pluginType;static state;static strict=!0;static summary;static usage;debug;id;parsed=!1;constructor(argv,config){
this.argv=argv,this.config=config,this.id=this.ctor.id;try{this.debug=(0,get_logger_1().makeDebug)(this.id?`${this.config.
bin}:${this.id}`:this.config.bin)}catch{this.debug=()=>{}}}static async run(argv,opts){argv||(argv=process.argv.slice(2)),
typeof opts=="string"&&opts.startsWith("file://")&&(opts=(0,get_node_url_1().fileURLToPath)(opts));let config=await get_config_1().
Config.load(opts||require.main?.filename||__dirname),cache=get_cache_1().default.getInstance();cache.has("config")||cache.
set("config",config);let cmd=new this(argv,config);if(!cmd.id){let id=cmd.constructor.name.toLowerCase();cmd.id=id,cmd.ctor.
id=id}return cmd._run()}get ctor(){return this.constructor}async _run(){let err,result;try{this.removeEnvVar("REDIRECTED"),
await this.init(),result=await this.run()}catch(error){err=error,await this.catch(error)}finally{await this.finally(err)}
return result&&this.jsonEnabled()&&this.logJson(this.toSuccessJson(result)),!this.parsed&&!(0,get_util_2().isProd)()&&process.
emitWarning(`Command ${this.id} did not parse its arguments. Did you forget to call 'this.parse'?`,{code:"UnparsedComman\
d"}),result}async catch(err){if(process.exitCode=process.exitCode??err.exitCode??1,this.jsonEnabled())this.logJson(this.
toErrorJson(err));else{if(!err.message)throw err;try{get_ux_1().ux.action.stop(get_ux_1().ux.colorize("bold",get_ux_1().
ux.colorize("red","!")))}catch{}throw err}}error(input,options={}){return Errors.error(input,options)}exit(code=0){Errors.
exit(code)}async finally(_){}async init(){this.debug("init version: %s argv: %o",this.ctor._base,this.argv);let g=globalThis;
g["http-call"]=g["http-call"]||{},g["http-call"].userAgent=this.config.userAgent,this.warnIfCommandDeprecated()}jsonEnabled(){
if(!this.ctor?.enableJsonFlag)return!1;if(this.config.scopedEnvVar?.("CONTENT_TYPE")?.toLowerCase()==="json")return!0;let passThroughIndex=this.
argv.indexOf("--"),jsonIndex=this.argv.indexOf("--json");return passThroughIndex===-1?jsonIndex!==-1:jsonIndex!==-1&&jsonIndex<
passThroughIndex}log(message="",...args){this.jsonEnabled()||(message=typeof message=="string"?message:(0,get_node_util_1().
inspect)(message),get_ux_1().ux.stdout(message,...args))}logJson(json2){get_ux_1().ux.stdout(get_ux_1().ux.colorizeJson(
json2,{pretty:!0,theme:this.config.theme?.json}))}logToStderr(message="",...args){this.jsonEnabled()||(message=typeof message==
"string"?message:(0,get_node_util_1().inspect)(message),get_ux_1().ux.stderr(message,...args))}async parse(options,argv=this.
argv){options||(options=this.ctor);let opts={context:this,...options,flags:(0,get_aggregate_flags_1().aggregateFlags)(options.
flags,options.baseFlags,options.enableJsonFlag)},hookResult=await this.config.runHook("preparse",{argv:[...argv],options:opts}),
argvToParse=hookResult.successes?.length?hookResult.successes.find(s=>s.plugin.root===get_cache_1().default.getInstance().
get("rootPlugin")?.root)?.result??argv:argv;this.argv=[...argvToParse];let results=await Parser.parse(argvToParse,opts);
return this.warnIfFlagDeprecated(results.flags??{}),this.parsed=!0,results}toErrorJson(err){return err instanceof Error?
{error:{...err,message:err.message,name:err.name}}:{error:err}}toSuccessJson(result){return result}warn(input){return this.
jsonEnabled()||Errors.warn(input),input}warnIfCommandDeprecated(){let[id]=(0,get_util_1().normalizeArgv)(this.config);if(this.
ctor.deprecateAliases&&[...this.ctor.aliases,...this.ctor.hiddenAliases].includes(id)){let cmdName=(0,get_ids_1().toConfiguredId)(
this.ctor.id,this.config),aliasName=(0,get_ids_1().toConfiguredId)(id,this.config);this.warn((0,get_util_1().formatCommandDeprecationWarning)(
aliasName,{to:cmdName}))}if(this.ctor.state==="deprecated"){let cmdName=(0,get_ids_1().toConfiguredId)(this.ctor.id,this.
config);this.warn((0,get_util_1().formatCommandDeprecationWarning)(cmdName,this.ctor.deprecationOptions))}}warnIfFlagDeprecated(flags){
let allFlags=(0,get_aggregate_flags_1().aggregateFlags)(this.ctor.flags,this.ctor.baseFlags,this.ctor.enableJsonFlag);for(let flag of Object.
keys(flags)){let flagDef=allFlags[flag],deprecated=flagDef?.deprecated;if(deprecated&&this.warn((0,get_util_1().formatFlagDeprecationWarning)(
flag,deprecated)),flagDef?.deprecateAliases){let aliases=(0,get_util_2().uniq)([...flagDef?.aliases??[],...flagDef?.charAliases??
[]]).map(a=>a.length===1?`-${a}`:`--${a}`);if(aliases.length===0)return;let foundAliases=aliases.filter(alias=>this.argv.
includes(alias));for(let alias of foundAliases){let preferredUsage=`--${flagDef?.name}`;flagDef?.char&&(preferredUsage+=
` | -${flagDef?.char}`),this.warn((0,get_util_1().formatFlagDeprecationWarning)(alias,{to:preferredUsage}))}}}}removeEnvVar(envVar){
let keys=[];try{keys.push(...this.config.scopedEnvVarKeys(envVar))}catch{keys.push(this.config.scopedEnvVarKey(envVar))}
keys.map(key=>delete process.env[key])}};exports2.Command=Command4}});var require_ipaddr=__commonJS({"node_modules/ipaddr.js/lib/ipaddr.js"(exports2,module2){(function(root){"use strict";let ipv4Part="\
(0?\\d+|0x[a-f0-9]+)",ipv4Regexes={fourOctet:new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`,"i"),threeOctet:new RegExp(
`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`,"i"),twoOctet:new RegExp(`^${ipv4Part}\\.${ipv4Part}$`,"i"),longValue:new RegExp(
`^${ipv4Part}$`,"i")},octalRegex=new RegExp("^0[0-7]+$","i"),hexRegex=new RegExp("^0x[a-f0-9]+$","i"),zoneIndex="%[0-9a-\
z]{1,}",ipv6Part="(?:[0-9a-f]+::?)+",ipv6Regexes={zoneIndex:new RegExp(zoneIndex,"i"),native:new RegExp(`^(::)?(${ipv6Part}\
)?([0-9a-f]+)?(::)?(${zoneIndex})?$`,"i"),deprecatedTransitional:new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\
\\.${ipv4Part}(${zoneIndex})?)$`,"i"),transitional:new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\
\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`,"i")};function expandIPv6(string4,parts){if(string4.indexOf("::")!==string4.
lastIndexOf("::"))return null;let colonCount=0,lastColon=-1,zoneId=(string4.match(ipv6Regexes.zoneIndex)||[])[0],replacement,
replacementCount;for(zoneId&&(zoneId=zoneId.substring(1),string4=string4.replace(/%.+$/,""));(lastColon=string4.indexOf(
":",lastColon+1))>=0;)colonCount++;if(string4.substr(0,2)==="::"&&colonCount--,string4.substr(-2,2)==="::"&&colonCount--,
colonCount>=parts)return null;for(replacementCount=parts-colonCount,replacement=":";replacementCount--;)replacement+="0:";
return string4=string4.replace("::",replacement),string4[0]===":"&&(string4=string4.slice(1)),string4[string4.length-1]===
":"&&(string4=string4.slice(0,-1)),parts=(function(){let ref=string4.split(":"),results=[];for(let i=0;i<ref.length;i++)
results.push(ref[i].length>4?NaN:parseInt(ref[i],16));return results})(),{parts,zoneId}}function matchCIDR(first,second,partSize,cidrBits){
if(first.length!==second.length)throw new Error("ipaddr: cannot match CIDR for objects with different lengths");let part=0,
shift;for(;cidrBits>0;){if(shift=partSize-cidrBits,shift<0&&(shift=0),first[part]>>shift!==second[part]>>shift)return!1;
cidrBits-=partSize,part+=1}return!0}function parseIntAuto(string4){if(hexRegex.test(string4))return parseInt(string4,16);
if(string4[0]==="0"&&!isNaN(parseInt(string4[1],10))){if(octalRegex.test(string4))return parseInt(string4,8);throw new Error(
`ipaddr: cannot parse ${string4} as octal`)}return parseInt(string4,10)}function padPart(part,length){for(;part.length<length;)
part=`0${part}`;return part}let ipaddr2={};ipaddr2.IPv4=(function(){function IPv4(octets){if(octets.length!==4)throw new Error(
"ipaddr: ipv4 octet count should be 4");let i,octet;for(i=0;i<octets.length;i++)if(octet=octets[i],!(0<=octet&&octet<=255))
throw new Error("ipaddr: ipv4 octet should fit in 8 bits");this.octets=octets}return IPv4.prototype.SpecialRanges={unspecified:[
[new IPv4([0,0,0,0]),8]],broadcast:[[new IPv4([255,255,255,255]),32]],multicast:[[new IPv4([224,0,0,0]),4]],linkLocal:[[
new IPv4([169,254,0,0]),16]],loopback:[[new IPv4([127,0,0,0]),8]],carrierGradeNat:[[new IPv4([100,64,0,0]),10]],private:[
[new IPv4([10,0,0,0]),8],[new IPv4([172,16,0,0]),12],[new IPv4([192,168,0,0]),16]],reserved:[[new IPv4([192,0,0,0]),24],
[new IPv4([192,0,2,0]),24],[new IPv4([192,88,99,0]),24],[new IPv4([198,18,0,0]),15],[new IPv4([198,51,100,0]),24],[new IPv4(
[203,0,113,0]),24],[new IPv4([240,0,0,0]),4]],as112:[[new IPv4([192,175,48,0]),24],[new IPv4([192,31,196,0]),24]],amt:[[
new IPv4([192,52,193,0]),24]]},IPv4.prototype.kind=function(){return"ipv4"},IPv4.prototype.match=function(other,cidrRange){
let ref;if(cidrRange===void 0&&(ref=other,other=ref[0],cidrRange=ref[1]),other.kind()!=="ipv4")throw new Error("ipaddr: \
cannot match ipv4 address with non-ipv4 one");return matchCIDR(this.octets,other.octets,8,cidrRange)},IPv4.prototype.prefixLengthFromSubnetMask=
function(){let cidr=0,stop=!1,zerotable={0:8,128:7,192:6,224:5,240:4,248:3,252:2,254:1,255:0},i,octet,zeros;for(i=3;i>=0;i-=
1)if(octet=this.octets[i],octet in zerotable){if(zeros=zerotable[octet],stop&&zeros!==0)return null;zeros!==8&&(stop=!0),
cidr+=zeros}else return null;return 32-cidr},IPv4.prototype.range=function(){return ipaddr2.subnetMatch(this,this.SpecialRanges)},
IPv4.prototype.toByteArray=function(){return this.octets.slice(0)},IPv4.prototype.toIPv4MappedAddress=function(){return ipaddr2.
IPv6.parse(`::ffff:${this.toString()}`)},IPv4.prototype.toNormalizedString=function(){return this.toString()},IPv4.prototype.
toString=function(){return this.octets.join(".")},IPv4})(),ipaddr2.IPv4.broadcastAddressFromCIDR=function(string4){try{let cidr=this.
parseCIDR(string4),ipInterfaceOctets=cidr[0].toByteArray(),subnetMaskOctets=this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(),
octets=[],i=0;for(;i<4;)octets.push(parseInt(ipInterfaceOctets[i],10)|parseInt(subnetMaskOctets[i],10)^255),i++;return new this(
octets)}catch(e){throw new Error("ipaddr: the address does not have IPv4 CIDR format",{cause:e})}},ipaddr2.IPv4.isIPv4=function(string4){
return this.parser(string4)!==null},ipaddr2.IPv4.isValid=function(string4){try{return new this(this.parser(string4)),!0}catch{
return!1}},ipaddr2.IPv4.isValidCIDR=function(string4){try{return this.parseCIDR(string4),!0}catch{return!1}},ipaddr2.IPv4.
isValidFourPartDecimal=function(string4){return!!(ipaddr2.IPv4.isValid(string4)&&string4.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/))},
ipaddr2.IPv4.isValidCIDRFourPartDecimal=function(string4){let match=string4.match(/^(.+)\/(\d+)$/);return!ipaddr2.IPv4.isValidCIDR(
string4)||!match?!1:ipaddr2.IPv4.isValidFourPartDecimal(match[1])},ipaddr2.IPv4.networkAddressFromCIDR=function(string4){
let cidr,i,ipInterfaceOctets,octets,subnetMaskOctets;try{for(cidr=this.parseCIDR(string4),ipInterfaceOctets=cidr[0].toByteArray(),
subnetMaskOctets=this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(),octets=[],i=0;i<4;)octets.push(parseInt(ipInterfaceOctets[i],
10)&parseInt(subnetMaskOctets[i],10)),i++;return new this(octets)}catch(e){throw new Error("ipaddr: the address does not\
 have IPv4 CIDR format",{cause:e})}},ipaddr2.IPv4.parse=function(string4){let parts=this.parser(string4);if(parts===null)
throw new Error("ipaddr: string is not formatted like an IPv4 Address");return new this(parts)},ipaddr2.IPv4.parseCIDR=function(string4){
let match;if(match=string4.match(/^(.+)\/(\d+)$/)){let maskLength=parseInt(match[2]);if(maskLength>=0&&maskLength<=32){let parsed=[
this.parse(match[1]),maskLength];return Object.defineProperty(parsed,"toString",{value:function(){return this.join("/")}}),
parsed}}throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range")},ipaddr2.IPv4.parser=function(string4){
let match,part,value;if(match=string4.match(ipv4Regexes.fourOctet))return(function(){let ref=match.slice(1,6),results=[];
for(let i=0;i<ref.length;i++)part=ref[i],results.push(parseIntAuto(part));return results})();if(match=string4.match(ipv4Regexes.
longValue)){if(value=parseIntAuto(match[1]),value>4294967295||value<0)throw new Error("ipaddr: address outside defined r\
ange");return(function(){let results=[],shift;for(shift=0;shift<=24;shift+=8)results.push(value>>shift&255);return results})().
reverse()}else return(match=string4.match(ipv4Regexes.twoOctet))?(function(){let ref=match.slice(1,4),results=[];if(value=
parseIntAuto(ref[1]),value>16777215||value<0)throw new Error("ipaddr: address outside defined range");return results.push(
parseIntAuto(ref[0])),results.push(value>>16&255),results.push(value>>8&255),results.push(value&255),results})():(match=
string4.match(ipv4Regexes.threeOctet))?(function(){let ref=match.slice(1,5),results=[];if(value=parseIntAuto(ref[2]),value>
65535||value<0)throw new Error("ipaddr: address outside defined range");return results.push(parseIntAuto(ref[0])),results.
push(parseIntAuto(ref[1])),results.push(value>>8&255),results.push(value&255),results})():null},ipaddr2.IPv4.subnetMaskFromPrefixLength=
function(prefix){if(prefix=parseInt(prefix),Number.isNaN(prefix)||prefix<0||prefix>32)throw new Error("ipaddr: invalid I\
Pv4 prefix length");let octets=[0,0,0,0],j=0,filledOctetCount=Math.floor(prefix/8);for(;j<filledOctetCount;)octets[j]=255,
j++;return filledOctetCount<4&&(octets[filledOctetCount]=Math.pow(2,prefix%8)-1<<8-prefix%8),new this(octets)},ipaddr2.IPv6=
(function(){function IPv6(parts,zoneId){let i,part;if(parts.length===16)for(this.parts=[],i=0;i<=14;i+=2)this.parts.push(
parts[i]<<8|parts[i+1]);else if(parts.length===8)this.parts=parts;else throw new Error("ipaddr: ipv6 part count should b\
e 8 or 16");for(i=0;i<this.parts.length;i++)if(part=this.parts[i],!(0<=part&&part<=65535))throw new Error("ipaddr: ipv6 \
part should fit in 16 bits");zoneId&&(this.zoneId=zoneId)}return IPv6.prototype.SpecialRanges={unspecified:[new IPv6([0,
0,0,0,0,0,0,0]),128],linkLocal:[new IPv6([65152,0,0,0,0,0,0,0]),10],multicast:[new IPv6([65280,0,0,0,0,0,0,0]),8],loopback:[
new IPv6([0,0,0,0,0,0,0,1]),128],uniqueLocal:[new IPv6([64512,0,0,0,0,0,0,0]),7],ipv4Mapped:[new IPv6([0,0,0,0,0,65535,0,
0]),96],deprecatedSiteLocal:[new IPv6([65216,0,0,0,0,0,0,0]),10],discard:[new IPv6([256,0,0,0,0,0,0,0]),64],rfc6145:[new IPv6(
[0,0,0,0,65535,0,0,0]),96],rfc6052:[[new IPv6([100,65435,0,0,0,0,0,0]),96],[new IPv6([100,65435,1,0,0,0,0,0]),48]],"6to4":[
new IPv6([8194,0,0,0,0,0,0,0]),16],teredo:[new IPv6([8193,0,0,0,0,0,0,0]),32],benchmarking:[new IPv6([8193,2,0,0,0,0,0,0]),
48],amt:[new IPv6([8193,3,0,0,0,0,0,0]),32],as112v6:[[new IPv6([8193,4,274,0,0,0,0,0]),48],[new IPv6([9760,79,32768,0,0,
0,0,0]),48]],deprecatedOrchid:[new IPv6([8193,16,0,0,0,0,0,0]),28],orchid2:[new IPv6([8193,32,0,0,0,0,0,0]),28],droneRemoteIdProtocolEntityTags:[
new IPv6([8193,48,0,0,0,0,0,0]),28],segmentRouting:[new IPv6([24320,0,0,0,0,0,0,0]),16],reserved:[[new IPv6([8193,0,0,0,
0,0,0,0]),23],[new IPv6([8193,3512,0,0,0,0,0,0]),32],[new IPv6([16383,0,0,0,0,0,0,0]),20]]},IPv6.prototype.isIPv4MappedAddress=
function(){return this.range()==="ipv4Mapped"},IPv6.prototype.kind=function(){return"ipv6"},IPv6.prototype.match=function(other,cidrRange){
let ref;if(cidrRange===void 0&&(ref=other,other=ref[0],cidrRange=ref[1]),other.kind()!=="ipv6")throw new Error("ipaddr: \
cannot match ipv6 address with non-ipv6 one");return matchCIDR(this.parts,other.parts,16,cidrRange)},IPv6.prototype.prefixLengthFromSubnetMask=
function(){let cidr=0,stop=!1,zerotable={0:16,32768:15,49152:14,57344:13,61440:12,63488:11,64512:10,65024:9,65280:8,65408:7,
65472:6,65504:5,65520:4,65528:3,65532:2,65534:1,65535:0},part,zeros;for(let i=7;i>=0;i-=1)if(part=this.parts[i],part in zerotable){
if(zeros=zerotable[part],stop&&zeros!==0)return null;zeros!==16&&(stop=!0),cidr+=zeros}else return null;return 128-cidr},
IPv6.prototype.range=function(){return ipaddr2.subnetMatch(this,this.SpecialRanges)},IPv6.prototype.toByteArray=function(){
let part,bytes=[],ref=this.parts;for(let i=0;i<ref.length;i++)part=ref[i],bytes.push(part>>8),bytes.push(part&255);return bytes},
IPv6.prototype.toFixedLengthString=function(){let addr=(function(){let results=[];for(let i=0;i<this.parts.length;i++)results.
push(padPart(this.parts[i].toString(16),4));return results}).call(this).join(":"),suffix="";return this.zoneId&&(suffix=
`%${this.zoneId}`),addr+suffix},IPv6.prototype.toIPv4Address=function(){if(!this.isIPv4MappedAddress())throw new Error("\
ipaddr: trying to convert a generic ipv6 address to ipv4");let ref=this.parts.slice(-2),high=ref[0],low=ref[1];return new ipaddr2.
IPv4([high>>8,high&255,low>>8,low&255])},IPv6.prototype.toNormalizedString=function(){let addr=(function(){let results=[];
for(let i=0;i<this.parts.length;i++)results.push(this.parts[i].toString(16));return results}).call(this).join(":"),suffix="";
return this.zoneId&&(suffix=`%${this.zoneId}`),addr+suffix},IPv6.prototype.toRFC5952String=function(){let regex=/((^|:)(0(:|$)){2,})/g,
suffix="";this.zoneId&&(suffix=`%${this.zoneId}`);let normalized=this.toNormalizedString(),string4=normalized.slice(0,normalized.
length-suffix.length),bestMatchIndex=0,bestMatchLength=-1,bestMatchGroups=-1,match;for(;match=regex.exec(string4);){let groups3=(match[0].
match(/0/g)||[]).length;groups3>bestMatchGroups&&(bestMatchGroups=groups3,bestMatchIndex=match.index,bestMatchLength=match[0].
length)}return bestMatchLength<0?string4+suffix:`${string4.substring(0,bestMatchIndex)}::${string4.substring(bestMatchIndex+
bestMatchLength)}${suffix}`},IPv6.prototype.toString=function(){return this.toRFC5952String()},IPv6})(),ipaddr2.IPv6.broadcastAddressFromCIDR=
function(string4){try{let cidr=this.parseCIDR(string4),ipInterfaceOctets=cidr[0].toByteArray(),subnetMaskOctets=this.subnetMaskFromPrefixLength(
cidr[1]).toByteArray(),octets=[],i=0;for(;i<16;)octets.push(parseInt(ipInterfaceOctets[i],10)|parseInt(subnetMaskOctets[i],
10)^255),i++;return new this(octets)}catch(e){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:e})}},
ipaddr2.IPv6.isIPv6=function(string4){return this.parser(string4)!==null},ipaddr2.IPv6.isValid=function(string4){if(typeof string4==
"string"&&string4.indexOf(":")===-1)return!1;try{let addr=this.parser(string4);return new this(addr.parts,addr.zoneId),!0}catch{
return!1}},ipaddr2.IPv6.isValidCIDR=function(string4){if(typeof string4=="string"&&string4.indexOf(":")===-1)return!1;try{
return this.parseCIDR(string4),!0}catch{return!1}},ipaddr2.IPv6.networkAddressFromCIDR=function(string4){let cidr,i,ipInterfaceOctets,
octets,subnetMaskOctets;try{for(cidr=this.parseCIDR(string4),ipInterfaceOctets=cidr[0].toByteArray(),subnetMaskOctets=this.
subnetMaskFromPrefixLength(cidr[1]).toByteArray(),octets=[],i=0;i<16;)octets.push(parseInt(ipInterfaceOctets[i],10)&parseInt(
subnetMaskOctets[i],10)),i++;return new this(octets)}catch(e){throw new Error("ipaddr: the address does not have IPv6 CI\
DR format",{cause:e})}},ipaddr2.IPv6.parse=function(string4){let addr=this.parser(string4);if(addr===null)throw new Error(
"ipaddr: string is not formatted like an IPv6 Address");return new this(addr.parts,addr.zoneId)},ipaddr2.IPv6.parseCIDR=
function(string4){let maskLength,match,parsed;if((match=string4.match(/^(.+)\/(\d+)$/))&&(maskLength=parseInt(match[2]),
maskLength>=0&&maskLength<=128))return parsed=[this.parse(match[1]),maskLength],Object.defineProperty(parsed,"toString",
{value:function(){return this.join("/")}}),parsed;throw new Error("ipaddr: string is not formatted like an IPv6 CIDR ran\
ge")},ipaddr2.IPv6.parser=function(string4){let addr,i,match,octet,octets,zoneId;if(match=string4.match(ipv6Regexes.deprecatedTransitional))
return this.parser(`::ffff:${match[1]}`);if(ipv6Regexes.native.test(string4))return expandIPv6(string4,8);if((match=string4.
match(ipv6Regexes.transitional))&&(zoneId=match[6]||"",addr=match[1],match[1].endsWith("::")||(addr=addr.slice(0,-1)),addr=
expandIPv6(addr+zoneId,6),addr&&addr.parts)){for(octets=[parseInt(match[2]),parseInt(match[3]),parseInt(match[4]),parseInt(
match[5])],i=0;i<octets.length;i++)if(octet=octets[i],!(0<=octet&&octet<=255))return null;return addr.parts.push(octets[0]<<
8|octets[1]),addr.parts.push(octets[2]<<8|octets[3]),{parts:addr.parts,zoneId:addr.zoneId}}return null},ipaddr2.IPv6.subnetMaskFromPrefixLength=
function(prefix){if(prefix=parseInt(prefix),Number.isNaN(prefix)||prefix<0||prefix>128)throw new Error("ipaddr: invalid \
IPv6 prefix length");let octets=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],j=0,filledOctetCount=Math.floor(prefix/8);for(;j<filledOctetCount;)
octets[j]=255,j++;return filledOctetCount<16&&(octets[filledOctetCount]=Math.pow(2,prefix%8)-1<<8-prefix%8),new this(octets)},
ipaddr2.fromByteArray=function(bytes){let length=bytes.length;if(length===4)return new ipaddr2.IPv4(bytes);if(length===16)
return new ipaddr2.IPv6(bytes);throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address")},ipaddr2.
isValid=function(string4){return ipaddr2.IPv6.isValid(string4)||ipaddr2.IPv4.isValid(string4)},ipaddr2.isValidCIDR=function(string4){
return ipaddr2.IPv6.isValidCIDR(string4)||ipaddr2.IPv4.isValidCIDR(string4)},ipaddr2.parse=function(string4){if(ipaddr2.
IPv6.isValid(string4))return ipaddr2.IPv6.parse(string4);if(ipaddr2.IPv4.isValid(string4))return ipaddr2.IPv4.parse(string4);
throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format")},ipaddr2.parseCIDR=function(string4){try{return ipaddr2.
IPv6.parseCIDR(string4)}catch{try{return ipaddr2.IPv4.parseCIDR(string4)}catch(e){throw new Error("ipaddr: the address h\
as neither IPv6 nor IPv4 CIDR format",{cause:e})}}},ipaddr2.process=function(string4){let addr=this.parse(string4);return addr.
kind()==="ipv6"&&addr.isIPv4MappedAddress()?addr.toIPv4Address():addr},ipaddr2.subnetMatch=function(address,rangeList,defaultName){
let i,rangeName,rangeSubnets,subnet;defaultName==null&&(defaultName="unicast");for(rangeName in rangeList)if(Object.prototype.
hasOwnProperty.call(rangeList,rangeName)){for(rangeSubnets=rangeList[rangeName],rangeSubnets[0]&&!(rangeSubnets[0]instanceof
Array)&&(rangeSubnets=[rangeSubnets]),i=0;i<rangeSubnets.length;i++)if(subnet=rangeSubnets[i],address.kind()===subnet[0].
kind()&&address.match.apply(address,subnet))return rangeName}return defaultName},typeof module2<"u"&&module2.exports?module2.
exports=ipaddr2:root.ipaddr=ipaddr2})(exports2)}});var require_code=__commonJS({"node_modules/ajv/dist/compile/codegen/code.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.regexpCode=exports2.getEsmExportName=exports2.getProperty=exports2.safeStringify=
exports2.stringify=exports2.strConcat=exports2.addCodeArg=exports2.str=exports2._=exports2.nil=exports2._Code=exports2.Name=
exports2.IDENTIFIER=exports2._CodeOrName=void 0;var _CodeOrName=class{};exports2._CodeOrName=_CodeOrName;exports2.IDENTIFIER=
/^[a-z$_][a-z$_0-9]*$/i;var Name=class extends _CodeOrName{constructor(s){if(super(),!exports2.IDENTIFIER.test(s))throw new Error(
"CodeGen: name must be a valid identifier");this.str=s}toString(){return this.str}emptyStr(){return!1}get names(){return{
[this.str]:1}}};exports2.Name=Name;var _Code=class extends _CodeOrName{constructor(code){super(),this._items=typeof code==
"string"?[code]:code}toString(){return this.str}emptyStr(){if(this._items.length>1)return!1;let item2=this._items[0];return item2===
""||item2==='""'}get str(){var _a;return(_a=this._str)!==null&&_a!==void 0?_a:this._str=this._items.reduce((s,c)=>`${s}${c}`,
"")}get names(){var _a;return(_a=this._names)!==null&&_a!==void 0?_a:this._names=this._items.reduce((names,c)=>(c instanceof
Name&&(names[c.str]=(names[c.str]||0)+1),names),{})}};exports2._Code=_Code;exports2.nil=new _Code("");function _(strs,...args){
let code=[strs[0]],i=0;for(;i<args.length;)addCodeArg(code,args[i]),code.push(strs[++i]);return new _Code(code)}exports2.
_=_;var plus=new _Code("+");function str(strs,...args){let expr=[safeStringify(strs[0])],i=0;for(;i<args.length;)expr.push(
plus),addCodeArg(expr,args[i]),expr.push(plus,safeStringify(strs[++i]));return optimize(expr),new _Code(expr)}exports2.str=
str;function addCodeArg(code,arg){arg instanceof _Code?code.push(...arg._items):arg instanceof Name?code.push(arg):code.
push(interpolate(arg))}exports2.addCodeArg=addCodeArg;function optimize(expr){let i=1;for(;i<expr.length-1;){if(expr[i]===
plus){let res=mergeExprItems(expr[i-1],expr[i+1]);if(res!==void 0){expr.splice(i-1,3,res);continue}expr[i++]="+"}i++}}function mergeExprItems(a,b){
if(b==='""')return a;if(a==='""')return b;if(typeof a=="string")return b instanceof Name||a[a.length-1]!=='"'?void 0:typeof b!=
"string"?`${a.slice(0,-1)}${b}"`:b[0]==='"'?a.slice(0,-1)+b.slice(1):void 0;if(typeof b=="string"&&b[0]==='"'&&!(a instanceof
Name))return`"${a}${b.slice(1)}`}function strConcat(c1,c2){return c2.emptyStr()?c1:c1.emptyStr()?c2:str`${c1}${c2}`}exports2.
strConcat=strConcat;function interpolate(x){return typeof x=="number"||typeof x=="boolean"||x===null?x:safeStringify(Array.
isArray(x)?x.join(","):x)}function stringify(x){return new _Code(safeStringify(x))}exports2.stringify=stringify;function safeStringify(x){
return JSON.stringify(x).replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029")}exports2.safeStringify=safeStringify;
function getProperty(key){return typeof key=="string"&&exports2.IDENTIFIER.test(key)?new _Code(`.${key}`):_`[${key}]`}exports2.
getProperty=getProperty;function getEsmExportName(key){if(typeof key=="string"&&exports2.IDENTIFIER.test(key))return new _Code(
`${key}`);throw new Error(`CodeGen: invalid export name: ${key}, use explicit $id name mapping`)}exports2.getEsmExportName=
getEsmExportName;function regexpCode(rx){return new _Code(rx.toString())}exports2.regexpCode=regexpCode}});var require_scope=__commonJS({"node_modules/ajv/dist/compile/codegen/scope.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.ValueScope=exports2.ValueScopeName=exports2.Scope=exports2.varKinds=exports2.
UsedValueState=void 0;var code_1=require_code(),ValueError=class extends Error{constructor(name){super(`CodeGen: "code" \
for ${name} not defined`),this.value=name.value}},UsedValueState;(function(UsedValueState2){UsedValueState2[UsedValueState2.
Started=0]="Started",UsedValueState2[UsedValueState2.Completed=1]="Completed"})(UsedValueState||(exports2.UsedValueState=
UsedValueState={}));exports2.varKinds={const:new code_1.Name("const"),let:new code_1.Name("let"),var:new code_1.Name("va\
r")};var Scope=class{constructor({prefixes,parent}={}){this._names={},this._prefixes=prefixes,this._parent=parent}toName(nameOrPrefix){
return nameOrPrefix instanceof code_1.Name?nameOrPrefix:this.name(nameOrPrefix)}name(prefix){return new code_1.Name(this.
_newName(prefix))}_newName(prefix){let ng=this._names[prefix]||this._nameGroup(prefix);return`${prefix}${ng.index++}`}_nameGroup(prefix){
var _a,_b;if(!((_b=(_a=this._parent)===null||_a===void 0?void 0:_a._prefixes)===null||_b===void 0)&&_b.has(prefix)||this.
_prefixes&&!this._prefixes.has(prefix))throw new Error(`CodeGen: prefix "${prefix}" is not allowed in this scope`);return this.
_names[prefix]={prefix,index:0}}};exports2.Scope=Scope;var ValueScopeName=class extends code_1.Name{constructor(prefix,nameStr){
super(nameStr),this.prefix=prefix}setValue(value,{property,itemIndex}){this.value=value,this.scopePath=(0,code_1._)`.${new code_1.
Name(property)}[${itemIndex}]`}};exports2.ValueScopeName=ValueScopeName;var line=(0,code_1._)`\n`,ValueScope=class extends Scope{constructor(opts){
super(opts),this._values={},this._scope=opts.scope,this.opts={...opts,_n:opts.lines?line:code_1.nil}}get(){return this._scope}name(prefix){
return new ValueScopeName(prefix,this._newName(prefix))}value(nameOrPrefix,value){var _a;if(value.ref===void 0)throw new Error(
"CodeGen: ref must be passed in value");let name=this.toName(nameOrPrefix),{prefix}=name,valueKey=(_a=value.key)!==null&&
_a!==void 0?_a:value.ref,vs=this._values[prefix];if(vs){let _name=vs.get(valueKey);if(_name)return _name}else vs=this._values[prefix]=
new Map;vs.set(valueKey,name);let s=this._scope[prefix]||(this._scope[prefix]=[]),itemIndex=s.length;return s[itemIndex]=
value.ref,name.setValue(value,{property:prefix,itemIndex}),name}getValue(prefix,keyOrRef){let vs=this._values[prefix];if(vs)
return vs.get(keyOrRef)}scopeRefs(scopeName,values=this._values){return this._reduceValues(values,name=>{if(name.scopePath===
void 0)throw new Error(`CodeGen: name "${name}" has no value`);return(0,code_1._)`${scopeName}${name.scopePath}`})}scopeCode(values=this.
_values,usedValues,getCode){return this._reduceValues(values,name=>{if(name.value===void 0)throw new Error(`CodeGen: nam\
e "${name}" has no value`);return name.value.code},usedValues,getCode)}_reduceValues(values,valueCode,usedValues={},getCode){
let code=code_1.nil;for(let prefix in values){let vs=values[prefix];if(!vs)continue;let nameSet=usedValues[prefix]=usedValues[prefix]||
new Map;vs.forEach(name=>{if(nameSet.has(name))return;nameSet.set(name,UsedValueState.Started);let c=valueCode(name);if(c){
let def=this.opts.es5?exports2.varKinds.var:exports2.varKinds.const;code=(0,code_1._)`${code}${def} ${name} = ${c};${this.
opts._n}`}else if(c=getCode?.(name))code=(0,code_1._)`${code}${c}${this.opts._n}`;else throw new ValueError(name);nameSet.
set(name,UsedValueState.Completed)})}return code}};exports2.ValueScope=ValueScope}});var require_codegen=__commonJS({"node_modules/ajv/dist/compile/codegen/index.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.or=exports2.and=exports2.not=exports2.CodeGen=exports2.operators=exports2.varKinds=
exports2.ValueScopeName=exports2.ValueScope=exports2.Scope=exports2.Name=exports2.regexpCode=exports2.stringify=exports2.
getProperty=exports2.nil=exports2.strConcat=exports2.str=exports2._=void 0;var code_1=require_code(),scope_1=require_scope(),
code_2=require_code();Object.defineProperty(exports2,"_",{enumerable:!0,get:function(){return code_2._}});Object.defineProperty(
exports2,"str",{enumerable:!0,get:function(){return code_2.str}});Object.defineProperty(exports2,"strConcat",{enumerable:!0,
get:function(){return code_2.strConcat}});Object.defineProperty(exports2,"nil",{enumerable:!0,get:function(){return code_2.
nil}});Object.defineProperty(exports2,"getProperty",{enumerable:!0,get:function(){return code_2.getProperty}});Object.defineProperty(
exports2,"stringify",{enumerable:!0,get:function(){return code_2.stringify}});Object.defineProperty(exports2,"regexpCode",
{enumerable:!0,get:function(){return code_2.regexpCode}});Object.defineProperty(exports2,"Name",{enumerable:!0,get:function(){
return code_2.Name}});var scope_2=require_scope();Object.defineProperty(exports2,"Scope",{enumerable:!0,get:function(){return scope_2.
Scope}});Object.defineProperty(exports2,"ValueScope",{enumerable:!0,get:function(){return scope_2.ValueScope}});Object.defineProperty(
exports2,"ValueScopeName",{enumerable:!0,get:function(){return scope_2.ValueScopeName}});Object.defineProperty(exports2,
"varKinds",{enumerable:!0,get:function(){return scope_2.varKinds}});exports2.operators={GT:new code_1._Code(">"),GTE:new code_1.
_Code(">="),LT:new code_1._Code("<"),LTE:new code_1._Code("<="),EQ:new code_1._Code("==="),NEQ:new code_1._Code("!=="),NOT:new code_1.
_Code("!"),OR:new code_1._Code("||"),AND:new code_1._Code("&&"),ADD:new code_1._Code("+")};var Node=class{optimizeNodes(){
return this}optimizeNames(_names,_constants){return this}},Def=class extends Node{constructor(varKind,name,rhs){super(),
this.varKind=varKind,this.name=name,this.rhs=rhs}render({es5,_n}){let varKind=es5?scope_1.varKinds.var:this.varKind,rhs=this.
rhs===void 0?"":` = ${this.rhs}`;return`${varKind} ${this.name}${rhs};`+_n}optimizeNames(names,constants){if(names[this.
name.str])return this.rhs&&(this.rhs=optimizeExpr(this.rhs,names,constants)),this}get names(){return this.rhs instanceof
code_1._CodeOrName?this.rhs.names:{}}},Assign=class extends Node{constructor(lhs,rhs,sideEffects){super(),this.lhs=lhs,this.
rhs=rhs,this.sideEffects=sideEffects}render({_n}){return`${this.lhs} = ${this.rhs};`+_n}optimizeNames(names,constants){if(!(this.
lhs instanceof code_1.Name&&!names[this.lhs.str]&&!this.sideEffects))return this.rhs=optimizeExpr(this.rhs,names,constants),
this}get names(){let names=this.lhs instanceof code_1.Name?{}:{...this.lhs.names};return addExprNames(names,this.rhs)}},
AssignOp=class extends Assign{constructor(lhs,op,rhs,sideEffects){super(lhs,rhs,sideEffects),this.op=op}render({_n}){return`${this.
lhs} ${this.op}= ${this.rhs};`+_n}},Label=class extends Node{constructor(label){super(),this.label=label,this.names={}}render({
_n}){return`${this.label}:`+_n}},Break=class extends Node{constructor(label){super(),this.label=label,this.names={}}render({
_n}){return`break${this.label?` ${this.label}`:""};`+_n}},Throw=class extends Node{constructor(error){super(),this.error=
error}render({_n}){return`throw ${this.error};`+_n}get names(){return this.error.names}},AnyCode=class extends Node{constructor(code){
super(),this.code=code}render({_n}){return`${this.code};`+_n}optimizeNodes(){return`${this.code}`?this:void 0}optimizeNames(names,constants){
return this.code=optimizeExpr(this.code,names,constants),this}get names(){return this.code instanceof code_1._CodeOrName?
this.code.names:{}}},ParentNode=class extends Node{constructor(nodes=[]){super(),this.nodes=nodes}render(opts){return this.
nodes.reduce((code,n)=>code+n.render(opts),"")}optimizeNodes(){let{nodes}=this,i=nodes.length;for(;i--;){let n=nodes[i].
optimizeNodes();Array.isArray(n)?nodes.splice(i,1,...n):n?nodes[i]=n:nodes.splice(i,1)}return nodes.length>0?this:void 0}optimizeNames(names,constants){
let{nodes}=this,i=nodes.length;for(;i--;){let n=nodes[i];n.optimizeNames(names,constants)||(subtractNames(names,n.names),
nodes.splice(i,1))}return nodes.length>0?this:void 0}get names(){return this.nodes.reduce((names,n)=>addNames(names,n.names),
{})}},BlockNode=class extends ParentNode{render(opts){return"{"+opts._n+super.render(opts)+"}"+opts._n}},Root=class extends ParentNode{},
Else=class extends BlockNode{};Else.kind="else";var If=class _If extends BlockNode{constructor(condition,nodes){super(nodes),
this.condition=condition}render(opts){let code=`if(${this.condition})`+super.render(opts);return this.else&&(code+="else\
 "+this.else.render(opts)),code}optimizeNodes(){super.optimizeNodes();let cond=this.condition;if(cond===!0)return this.nodes;
let e=this.else;if(e){let ns=e.optimizeNodes();e=this.else=Array.isArray(ns)?new Else(ns):ns}if(e)return cond===!1?e instanceof
_If?e:e.nodes:this.nodes.length?this:new _If(not(cond),e instanceof _If?[e]:e.nodes);if(!(cond===!1||!this.nodes.length))
return this}optimizeNames(names,constants){var _a;if(this.else=(_a=this.else)===null||_a===void 0?void 0:_a.optimizeNames(
names,constants),!!(super.optimizeNames(names,constants)||this.else))return this.condition=optimizeExpr(this.condition,names,
constants),this}get names(){let names=super.names;return addExprNames(names,this.condition),this.else&&addNames(names,this.
else.names),names}};If.kind="if";var For=class extends BlockNode{};For.kind="for";var ForLoop=class extends For{constructor(iteration){
super(),this.iteration=iteration}render(opts){return`for(${this.iteration})`+super.render(opts)}optimizeNames(names,constants){
if(super.optimizeNames(names,constants))return this.iteration=optimizeExpr(this.iteration,names,constants),this}get names(){
return addNames(super.names,this.iteration.names)}},ForRange=class extends For{constructor(varKind,name,from,to){super(),
this.varKind=varKind,this.name=name,this.from=from,this.to=to}render(opts){let varKind=opts.es5?scope_1.varKinds.var:this.
varKind,{name,from,to}=this;return`for(${varKind} ${name}=${from}; ${name}<${to}; ${name}++)`+super.render(opts)}get names(){
let names=addExprNames(super.names,this.from);return addExprNames(names,this.to)}},ForIter=class extends For{constructor(loop,varKind,name,iterable){
super(),this.loop=loop,this.varKind=varKind,this.name=name,this.iterable=iterable}render(opts){return`for(${this.varKind}\
 ${this.name} ${this.loop} ${this.iterable})`+super.render(opts)}optimizeNames(names,constants){if(super.optimizeNames(names,
constants))return this.iterable=optimizeExpr(this.iterable,names,constants),this}get names(){return addNames(super.names,
this.iterable.names)}},Func=class extends BlockNode{constructor(name,args,async){super(),this.name=name,this.args=args,this.
async=async}render(opts){return`${this.async?"async ":""}function ${this.name}(${this.args})`+super.render(opts)}};Func.
kind="func";var Return=class extends ParentNode{render(opts){return"return "+super.render(opts)}};Return.kind="return";var Try=class extends BlockNode{render(opts){
let code="try"+super.render(opts);return this.catch&&(code+=this.catch.render(opts)),this.finally&&(code+=this.finally.render(
opts)),code}optimizeNodes(){var _a,_b;return super.optimizeNodes(),(_a=this.catch)===null||_a===void 0||_a.optimizeNodes(),
(_b=this.finally)===null||_b===void 0||_b.optimizeNodes(),this}optimizeNames(names,constants){var _a,_b;return super.optimizeNames(
names,constants),(_a=this.catch)===null||_a===void 0||_a.optimizeNames(names,constants),(_b=this.finally)===null||_b===void 0||
_b.optimizeNames(names,constants),this}get names(){let names=super.names;return this.catch&&addNames(names,this.catch.names),
this.finally&&addNames(names,this.finally.names),names}},Catch=class extends BlockNode{constructor(error){super(),this.error=
error}render(opts){return`catch(${this.error})`+super.render(opts)}};Catch.kind="catch";var Finally=class extends BlockNode{render(opts){
return"finally"+super.render(opts)}};Finally.kind="finally";var CodeGen=class{constructor(extScope,opts={}){this._values=
{},this._blockStarts=[],this._constants={},this.opts={...opts,_n:opts.lines?`
`:""},this._extScope=extScope,this._scope=new scope_1.Scope({parent:extScope}),this._nodes=[new Root]}toString(){return this.
_root.render(this.opts)}name(prefix){return this._scope.name(prefix)}scopeName(prefix){return this._extScope.name(prefix)}scopeValue(prefixOrName,value){
let name=this._extScope.value(prefixOrName,value);return(this._values[name.prefix]||(this._values[name.prefix]=new Set)).
add(name),name}getScopeValue(prefix,keyOrRef){return this._extScope.getValue(prefix,keyOrRef)}scopeRefs(scopeName){return this.
_extScope.scopeRefs(scopeName,this._values)}scopeCode(){return this._extScope.scopeCode(this._values)}_def(varKind,nameOrPrefix,rhs,constant){
let name=this._scope.toName(nameOrPrefix);return rhs!==void 0&&constant&&(this._constants[name.str]=rhs),this._leafNode(
new Def(varKind,name,rhs)),name}const(nameOrPrefix,rhs,_constant){return this._def(scope_1.varKinds.const,nameOrPrefix,rhs,
_constant)}let(nameOrPrefix,rhs,_constant){return this._def(scope_1.varKinds.let,nameOrPrefix,rhs,_constant)}var(nameOrPrefix,rhs,_constant){
return this._def(scope_1.varKinds.var,nameOrPrefix,rhs,_constant)}assign(lhs,rhs,sideEffects){return this._leafNode(new Assign(
lhs,rhs,sideEffects))}add(lhs,rhs){return this._leafNode(new AssignOp(lhs,exports2.operators.ADD,rhs))}code(c){return typeof c==
"function"?c():c!==code_1.nil&&this._leafNode(new AnyCode(c)),this}object(...keyValues){let code=["{"];for(let[key,value]of keyValues)
code.length>1&&code.push(","),code.push(key),(key!==value||this.opts.es5)&&(code.push(":"),(0,code_1.addCodeArg)(code,value));
return code.push("}"),new code_1._Code(code)}if(condition,thenBody,elseBody){if(this._blockNode(new If(condition)),thenBody&&
elseBody)this.code(thenBody).else().code(elseBody).endIf();else if(thenBody)this.code(thenBody).endIf();else if(elseBody)
throw new Error('CodeGen: "else" body without "then" body');return this}elseIf(condition){return this._elseNode(new If(condition))}else(){
return this._elseNode(new Else)}endIf(){return this._endBlockNode(If,Else)}_for(node,forBody){return this._blockNode(node),
forBody&&this.code(forBody).endFor(),this}for(iteration,forBody){return this._for(new ForLoop(iteration),forBody)}forRange(nameOrPrefix,from,to,forBody,varKind=this.
opts.es5?scope_1.varKinds.var:scope_1.varKinds.let){let name=this._scope.toName(nameOrPrefix);return this._for(new ForRange(
varKind,name,from,to),()=>forBody(name))}forOf(nameOrPrefix,iterable,forBody,varKind=scope_1.varKinds.const){let name=this.
_scope.toName(nameOrPrefix);if(this.opts.es5){let arr=iterable instanceof code_1.Name?iterable:this.var("_arr",iterable);
return this.forRange("_i",0,(0,code_1._)`${arr}.length`,i=>{this.var(name,(0,code_1._)`${arr}[${i}]`),forBody(name)})}return this.
_for(new ForIter("of",varKind,name,iterable),()=>forBody(name))}forIn(nameOrPrefix,obj,forBody,varKind=this.opts.es5?scope_1.
varKinds.var:scope_1.varKinds.const){if(this.opts.ownProperties)return this.forOf(nameOrPrefix,(0,code_1._)`Object.keys(${obj})`,
forBody);let name=this._scope.toName(nameOrPrefix);return this._for(new ForIter("in",varKind,name,obj),()=>forBody(name))}endFor(){
return this._endBlockNode(For)}label(label){return this._leafNode(new Label(label))}break(label){return this._leafNode(new Break(
label))}return(value){let node=new Return;if(this._blockNode(node),this.code(value),node.nodes.length!==1)throw new Error(
'CodeGen: "return" should have one node');return this._endBlockNode(Return)}try(tryBody,catchCode,finallyCode){if(!catchCode&&
!finallyCode)throw new Error('CodeGen: "try" without "catch" and "finally"');let node=new Try;if(this._blockNode(node),this.
code(tryBody),catchCode){let error=this.name("e");this._currNode=node.catch=new Catch(error),catchCode(error)}return finallyCode&&
(this._currNode=node.finally=new Finally,this.code(finallyCode)),this._endBlockNode(Catch,Finally)}throw(error){return this.
_leafNode(new Throw(error))}block(body,nodeCount){return this._blockStarts.push(this._nodes.length),body&&this.code(body).
endBlock(nodeCount),this}endBlock(nodeCount){let len=this._blockStarts.pop();if(len===void 0)throw new Error("CodeGen: n\
ot in self-balancing block");let toClose=this._nodes.length-len;if(toClose<0||nodeCount!==void 0&&toClose!==nodeCount)throw new Error(
`CodeGen: wrong number of nodes: ${toClose} vs ${nodeCount} expected`);return this._nodes.length=len,this}func(name,args=code_1.
nil,async,funcBody){return this._blockNode(new Func(name,args,async)),funcBody&&this.code(funcBody).endFunc(),this}endFunc(){
return this._endBlockNode(Func)}optimize(n=1){for(;n-- >0;)this._root.optimizeNodes(),this._root.optimizeNames(this._root.
names,this._constants)}_leafNode(node){return this._currNode.nodes.push(node),this}_blockNode(node){this._currNode.nodes.
push(node),this._nodes.push(node)}_endBlockNode(N1,N2){let n=this._currNode;if(n instanceof N1||N2&&n instanceof N2)return this.
_nodes.pop(),this;throw new Error(`CodeGen: not in block "${N2?`${N1.kind}/${N2.kind}`:N1.kind}"`)}_elseNode(node){let n=this.
_currNode;if(!(n instanceof If))throw new Error('CodeGen: "else" without "if"');return this._currNode=n.else=node,this}get _root(){
return this._nodes[0]}get _currNode(){let ns=this._nodes;return ns[ns.length-1]}set _currNode(node){let ns=this._nodes;ns[ns.
length-1]=node}};exports2.CodeGen=CodeGen;function addNames(names,from){for(let n in from)names[n]=(names[n]||0)+(from[n]||
0);return names}function addExprNames(names,from){return from instanceof code_1._CodeOrName?addNames(names,from.names):names}
function optimizeExpr(expr,names,constants){if(expr instanceof code_1.Name)return replaceName(expr);if(!canOptimize(expr))
return expr;return new code_1._Code(expr._items.reduce((items,c)=>(c instanceof code_1.Name&&(c=replaceName(c)),c instanceof
code_1._Code?items.push(...c._items):items.push(c),items),[]));function replaceName(n){let c=constants[n.str];return c===
void 0||names[n.str]!==1?n:(delete names[n.str],c)}function canOptimize(e){return e instanceof code_1._Code&&e._items.some(
c=>c instanceof code_1.Name&&names[c.str]===1&&constants[c.str]!==void 0)}}function subtractNames(names,from){for(let n in from)
names[n]=(names[n]||0)-(from[n]||0)}function not(x){return typeof x=="boolean"||typeof x=="number"||x===null?!x:(0,code_1.
_)`!${par(x)}`}exports2.not=not;var andCode=mappend(exports2.operators.AND);function and(...args){return args.reduce(andCode)}
exports2.and=and;var orCode=mappend(exports2.operators.OR);function or(...args){return args.reduce(orCode)}exports2.or=or;
function mappend(op){return(x,y)=>x===code_1.nil?y:y===code_1.nil?x:(0,code_1._)`${par(x)} ${op} ${par(y)}`}function par(x){
return x instanceof code_1.Name?x:(0,code_1._)`(${x})`}}});var require_util4=__commonJS({"node_modules/ajv/dist/compile/util.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.checkStrictMode=exports2.getErrorPath=exports2.Type=exports2.useFunc=exports2.setEvaluated=
exports2.evaluatedPropsToName=exports2.mergeEvaluated=exports2.eachItem=exports2.unescapeJsonPointer=exports2.escapeJsonPointer=
exports2.escapeFragment=exports2.unescapeFragment=exports2.schemaRefOrVal=exports2.schemaHasRulesButRef=exports2.schemaHasRules=
exports2.checkUnknownRules=exports2.alwaysValidSchema=exports2.toHash=void 0;var codegen_1=require_codegen(),code_1=require_code();
function toHash(arr){let hash={};for(let item2 of arr)hash[item2]=!0;return hash}exports2.toHash=toHash;function alwaysValidSchema(it,schema){
return typeof schema=="boolean"?schema:Object.keys(schema).length===0?!0:(checkUnknownRules(it,schema),!schemaHasRules(schema,
it.self.RULES.all))}exports2.alwaysValidSchema=alwaysValidSchema;function checkUnknownRules(it,schema=it.schema){let{opts,
self}=it;if(!opts.strictSchema||typeof schema=="boolean")return;let rules=self.RULES.keywords;for(let key in schema)rules[key]||
checkStrictMode(it,`unknown keyword: "${key}"`)}exports2.checkUnknownRules=checkUnknownRules;function schemaHasRules(schema,rules){
if(typeof schema=="boolean")return!schema;for(let key in schema)if(rules[key])return!0;return!1}exports2.schemaHasRules=
schemaHasRules;function schemaHasRulesButRef(schema,RULES){if(typeof schema=="boolean")return!schema;for(let key in schema)
if(key!=="$ref"&&RULES.all[key])return!0;return!1}exports2.schemaHasRulesButRef=schemaHasRulesButRef;function schemaRefOrVal({
topSchemaRef,schemaPath},schema,keyword,$data){if(!$data){if(typeof schema=="number"||typeof schema=="boolean")return schema;
if(typeof schema=="string")return(0,codegen_1._)`${schema}`}return(0,codegen_1._)`${topSchemaRef}${schemaPath}${(0,codegen_1.
getProperty)(keyword)}`}exports2.schemaRefOrVal=schemaRefOrVal;function unescapeFragment(str){return unescapeJsonPointer(
decodeURIComponent(str))}exports2.unescapeFragment=unescapeFragment;function escapeFragment(str){return encodeURIComponent(
escapeJsonPointer(str))}exports2.escapeFragment=escapeFragment;function escapeJsonPointer(str){return typeof str=="numbe\
r"?`${str}`:str.replace(/~/g,"~0").replace(/\//g,"~1")}exports2.escapeJsonPointer=escapeJsonPointer;function unescapeJsonPointer(str){
return str.replace(/~1/g,"/").replace(/~0/g,"~")}exports2.unescapeJsonPointer=unescapeJsonPointer;function eachItem(xs,f){
if(Array.isArray(xs))for(let x of xs)f(x);else f(xs)}exports2.eachItem=eachItem;function makeMergeEvaluated({mergeNames,
mergeToName,mergeValues,resultToName}){return(gen,from,to,toName)=>{let res=to===void 0?from:to instanceof codegen_1.Name?
(from instanceof codegen_1.Name?mergeNames(gen,from,to):mergeToName(gen,from,to),to):from instanceof codegen_1.Name?(mergeToName(
gen,to,from),from):mergeValues(from,to);return toName===codegen_1.Name&&!(res instanceof codegen_1.Name)?resultToName(gen,
res):res}}exports2.mergeEvaluated={props:makeMergeEvaluated({mergeNames:(gen,from,to)=>gen.if((0,codegen_1._)`${to} !== true && ${from} !== undefined`,
()=>{gen.if((0,codegen_1._)`${from} === true`,()=>gen.assign(to,!0),()=>gen.assign(to,(0,codegen_1._)`${to} || {}`).code(
(0,codegen_1._)`Object.assign(${to}, ${from})`))}),mergeToName:(gen,from,to)=>gen.if((0,codegen_1._)`${to} !== true`,()=>{
from===!0?gen.assign(to,!0):(gen.assign(to,(0,codegen_1._)`${to} || {}`),setEvaluated(gen,to,from))}),mergeValues:(from,to)=>from===
!0?!0:{...from,...to},resultToName:evaluatedPropsToName}),items:makeMergeEvaluated({mergeNames:(gen,from,to)=>gen.if((0,codegen_1.
_)`${to} !== true && ${from} !== undefined`,()=>gen.assign(to,(0,codegen_1._)`${from} === true ? true : ${to} > ${from} ? ${to} : ${from}`)),
mergeToName:(gen,from,to)=>gen.if((0,codegen_1._)`${to} !== true`,()=>gen.assign(to,from===!0?!0:(0,codegen_1._)`${to} > ${from} ? ${to} : ${from}`)),
mergeValues:(from,to)=>from===!0?!0:Math.max(from,to),resultToName:(gen,items)=>gen.var("items",items)})};function evaluatedPropsToName(gen,ps){
if(ps===!0)return gen.var("props",!0);let props=gen.var("props",(0,codegen_1._)`{}`);return ps!==void 0&&setEvaluated(gen,
props,ps),props}exports2.evaluatedPropsToName=evaluatedPropsToName;function setEvaluated(gen,props,ps){Object.keys(ps).forEach(
p=>gen.assign((0,codegen_1._)`${props}${(0,codegen_1.getProperty)(p)}`,!0))}exports2.setEvaluated=setEvaluated;var snippets={};
function useFunc(gen,f){return gen.scopeValue("func",{ref:f,code:snippets[f.code]||(snippets[f.code]=new code_1._Code(f.
code))})}exports2.useFunc=useFunc;var Type;(function(Type2){Type2[Type2.Num=0]="Num",Type2[Type2.Str=1]="Str"})(Type||(exports2.
Type=Type={}));function getErrorPath(dataProp,dataPropType,jsPropertySyntax){if(dataProp instanceof codegen_1.Name){let isNumber=dataPropType===
Type.Num;return jsPropertySyntax?isNumber?(0,codegen_1._)`"[" + ${dataProp} + "]"`:(0,codegen_1._)`"['" + ${dataProp} + "']"`:
isNumber?(0,codegen_1._)`"/" + ${dataProp}`:(0,codegen_1._)`"/" + ${dataProp}.replace(/~/g, "~0").replace(/\\//g, "~1")`}
return jsPropertySyntax?(0,codegen_1.getProperty)(dataProp).toString():"/"+escapeJsonPointer(dataProp)}exports2.getErrorPath=
getErrorPath;function checkStrictMode(it,msg,mode=it.opts.strictSchema){if(mode){if(msg=`strict mode: ${msg}`,mode===!0)
throw new Error(msg);it.self.logger.warn(msg)}}exports2.checkStrictMode=checkStrictMode}});var require_names=__commonJS({"node_modules/ajv/dist/compile/names.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});var codegen_1=require_codegen(),names={data:new codegen_1.Name("data"),valCxt:new codegen_1.Name(
"valCxt"),instancePath:new codegen_1.Name("instancePath"),parentData:new codegen_1.Name("parentData"),parentDataProperty:new codegen_1.
Name("parentDataProperty"),rootData:new codegen_1.Name("rootData"),dynamicAnchors:new codegen_1.Name("dynamicAnchors"),vErrors:new codegen_1.
Name("vErrors"),errors:new codegen_1.Name("errors"),this:new codegen_1.Name("this"),self:new codegen_1.Name("self"),scope:new codegen_1.
Name("scope"),json:new codegen_1.Name("json"),jsonPos:new codegen_1.Name("jsonPos"),jsonLen:new codegen_1.Name("jsonLen"),
jsonPart:new codegen_1.Name("jsonPart")};exports2.default=names}});var require_errors3=__commonJS({"node_modules/ajv/dist/compile/errors.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.extendErrors=exports2.resetErrorsCount=exports2.reportExtraError=exports2.reportError=
exports2.keyword$DataError=exports2.keywordError=void 0;var codegen_1=require_codegen(),util_1=require_util4(),names_1=require_names();
exports2.keywordError={message:({keyword})=>(0,codegen_1.str)`must pass "${keyword}" keyword validation`};exports2.keyword$DataError=
{message:({keyword,schemaType})=>schemaType?(0,codegen_1.str)`"${keyword}" keyword must be ${schemaType} ($data)`:(0,codegen_1.
str)`"${keyword}" keyword is invalid ($data)`};function reportError(cxt,error=exports2.keywordError,errorPaths,overrideAllErrors){
let{it}=cxt,{gen,compositeRule,allErrors}=it,errObj=errorObjectCode(cxt,error,errorPaths);overrideAllErrors??(compositeRule||
allErrors)?addError(gen,errObj):returnErrors(it,(0,codegen_1._)`[${errObj}]`)}exports2.reportError=reportError;function reportExtraError(cxt,error=exports2.
keywordError,errorPaths){let{it}=cxt,{gen,compositeRule,allErrors}=it,errObj=errorObjectCode(cxt,error,errorPaths);addError(
gen,errObj),compositeRule||allErrors||returnErrors(it,names_1.default.vErrors)}exports2.reportExtraError=reportExtraError;
function resetErrorsCount(gen,errsCount){gen.assign(names_1.default.errors,errsCount),gen.if((0,codegen_1._)`${names_1.default.
vErrors} !== null`,()=>gen.if(errsCount,()=>gen.assign((0,codegen_1._)`${names_1.default.vErrors}.length`,errsCount),()=>gen.
assign(names_1.default.vErrors,null)))}exports2.resetErrorsCount=resetErrorsCount;function extendErrors({gen,keyword,schemaValue,
data,errsCount,it}){if(errsCount===void 0)throw new Error("ajv implementation error");let err=gen.name("err");gen.forRange(
"i",errsCount,names_1.default.errors,i=>{gen.const(err,(0,codegen_1._)`${names_1.default.vErrors}[${i}]`),gen.if((0,codegen_1.
_)`${err}.instancePath === undefined`,()=>gen.assign((0,codegen_1._)`${err}.instancePath`,(0,codegen_1.strConcat)(names_1.
default.instancePath,it.errorPath))),gen.assign((0,codegen_1._)`${err}.schemaPath`,(0,codegen_1.str)`${it.errSchemaPath}/${keyword}`),
it.opts.verbose&&(gen.assign((0,codegen_1._)`${err}.schema`,schemaValue),gen.assign((0,codegen_1._)`${err}.data`,data))})}
exports2.extendErrors=extendErrors;function addError(gen,errObj){let err=gen.const("err",errObj);gen.if((0,codegen_1._)`${names_1.
default.vErrors} === null`,()=>gen.assign(names_1.default.vErrors,(0,codegen_1._)`[${err}]`),(0,codegen_1._)`${names_1.default.
vErrors}.push(${err})`),gen.code((0,codegen_1._)`${names_1.default.errors}++`)}function returnErrors(it,errs){let{gen,validateName,
schemaEnv}=it;schemaEnv.$async?gen.throw((0,codegen_1._)`new ${it.ValidationError}(${errs})`):(gen.assign((0,codegen_1._)`${validateName}.errors`,
errs),gen.return(!1))}var E={keyword:new codegen_1.Name("keyword"),schemaPath:new codegen_1.Name("schemaPath"),params:new codegen_1.
Name("params"),propertyName:new codegen_1.Name("propertyName"),message:new codegen_1.Name("message"),schema:new codegen_1.
Name("schema"),parentSchema:new codegen_1.Name("parentSchema")};function errorObjectCode(cxt,error,errorPaths){let{createErrors}=cxt.
it;return createErrors===!1?(0,codegen_1._)`{}`:errorObject(cxt,error,errorPaths)}function errorObject(cxt,error,errorPaths={}){
let{gen,it}=cxt,keyValues=[errorInstancePath(it,errorPaths),errorSchemaPath(cxt,errorPaths)];return extraErrorProps(cxt,
error,keyValues),gen.object(...keyValues)}function errorInstancePath({errorPath},{instancePath}){let instPath=instancePath?
(0,codegen_1.str)`${errorPath}${(0,util_1.getErrorPath)(instancePath,util_1.Type.Str)}`:errorPath;return[names_1.default.
instancePath,(0,codegen_1.strConcat)(names_1.default.instancePath,instPath)]}function errorSchemaPath({keyword,it:{errSchemaPath}},{
schemaPath,parentSchema}){let schPath=parentSchema?errSchemaPath:(0,codegen_1.str)`${errSchemaPath}/${keyword}`;return schemaPath&&
(schPath=(0,codegen_1.str)`${schPath}${(0,util_1.getErrorPath)(schemaPath,util_1.Type.Str)}`),[E.schemaPath,schPath]}function extraErrorProps(cxt,{
params,message},keyValues){let{keyword,data,schemaValue,it}=cxt,{opts,propertyName,topSchemaRef,schemaPath}=it;keyValues.
push([E.keyword,keyword],[E.params,typeof params=="function"?params(cxt):params||(0,codegen_1._)`{}`]),opts.messages&&keyValues.
push([E.message,typeof message=="function"?message(cxt):message]),opts.verbose&&keyValues.push([E.schema,schemaValue],[E.
parentSchema,(0,codegen_1._)`${topSchemaRef}${schemaPath}`],[names_1.default.data,data]),propertyName&&keyValues.push([E.
propertyName,propertyName])}}});var require_boolSchema=__commonJS({"node_modules/ajv/dist/compile/validate/boolSchema.js"(exports2){"use strict";Object.
defineProperty(exports2,"__esModule",{value:!0});exports2.boolOrEmptySchema=exports2.topBoolOrEmptySchema=void 0;var errors_1=require_errors3(),
codegen_1=require_codegen(),names_1=require_names(),boolError={message:"boolean schema is false"};function topBoolOrEmptySchema(it){
let{gen,schema,validateName}=it;schema===!1?falseSchemaError(it,!1):typeof schema=="object"&&schema.$async===!0?gen.return(
names_1.default.data):(gen.assign((0,codegen_1._)`${validateName}.errors`,null),gen.return(!0))}exports2.topBoolOrEmptySchema=
topBoolOrEmptySchema;function boolOrEmptySchema(it,valid){let{gen,schema}=it;schema===!1?(gen.var(valid,!1),falseSchemaError(
it)):gen.var(valid,!0)}exports2.boolOrEmptySchema=boolOrEmptySchema;function falseSchemaError(it,overrideAllErrors){let{
gen,data}=it,cxt={gen,keyword:"false schema",data,schema:!1,schemaCode:!1,schemaValue:!1,params:{},it};(0,errors_1.reportError)(
cxt,boolError,void 0,overrideAllErrors)}}});var require_rules=__commonJS({"node_modules/ajv/dist/compile/rules.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.getRules=exports2.isJSONType=void 0;var _jsonTypes=["string","number","integer","boole\
an","null","object","array"],jsonTypes=new Set(_jsonTypes);function isJSONType(x){return typeof x=="string"&&jsonTypes.has(
x)}exports2.isJSONType=isJSONType;function getRules(){let groups3={number:{type:"number",rules:[]},string:{type:"string",
rules:[]},array:{type:"array",rules:[]},object:{type:"object",rules:[]}};return{types:{...groups3,integer:!0,boolean:!0,
null:!0},rules:[{rules:[]},groups3.number,groups3.string,groups3.array,groups3.object],post:{rules:[]},all:{},keywords:{}}}
exports2.getRules=getRules}});var require_applicability=__commonJS({"node_modules/ajv/dist/compile/validate/applicability.js"(exports2){"use strict";Object.
defineProperty(exports2,"__esModule",{value:!0});exports2.shouldUseRule=exports2.shouldUseGroup=exports2.schemaHasRulesForType=
void 0;function schemaHasRulesForType({schema,self},type){let group=self.RULES.types[type];return group&&group!==!0&&shouldUseGroup(
schema,group)}exports2.schemaHasRulesForType=schemaHasRulesForType;function shouldUseGroup(schema,group){return group.rules.
some(rule=>shouldUseRule(schema,rule))}exports2.shouldUseGroup=shouldUseGroup;function shouldUseRule(schema,rule){var _a;
return schema[rule.keyword]!==void 0||((_a=rule.definition.implements)===null||_a===void 0?void 0:_a.some(kwd=>schema[kwd]!==
void 0))}exports2.shouldUseRule=shouldUseRule}});var require_dataType=__commonJS({"node_modules/ajv/dist/compile/validate/dataType.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.reportTypeError=exports2.checkDataTypes=exports2.checkDataType=exports2.coerceAndCheckDataType=
exports2.getJSONTypes=exports2.getSchemaTypes=exports2.DataType=void 0;var rules_1=require_rules(),applicability_1=require_applicability(),
errors_1=require_errors3(),codegen_1=require_codegen(),util_1=require_util4(),DataType;(function(DataType2){DataType2[DataType2.
Correct=0]="Correct",DataType2[DataType2.Wrong=1]="Wrong"})(DataType||(exports2.DataType=DataType={}));function getSchemaTypes(schema){
let types=getJSONTypes(schema.type);if(types.includes("null")){if(schema.nullable===!1)throw new Error("type: null contr\
adicts nullable: false")}else{if(!types.length&&schema.nullable!==void 0)throw new Error('"nullable" cannot be used with\
out "type"');schema.nullable===!0&&types.push("null")}return types}exports2.getSchemaTypes=getSchemaTypes;function getJSONTypes(ts){
let types=Array.isArray(ts)?ts:ts?[ts]:[];if(types.every(rules_1.isJSONType))return types;throw new Error("type must be \
JSONType or JSONType[]: "+types.join(","))}exports2.getJSONTypes=getJSONTypes;function coerceAndCheckDataType(it,types){
let{gen,data,opts}=it,coerceTo=coerceToTypes(types,opts.coerceTypes),checkTypes=types.length>0&&!(coerceTo.length===0&&types.
length===1&&(0,applicability_1.schemaHasRulesForType)(it,types[0]));if(checkTypes){let wrongType=checkDataTypes(types,data,
opts.strictNumbers,DataType.Wrong);gen.if(wrongType,()=>{coerceTo.length?coerceData(it,types,coerceTo):reportTypeError(it)})}
return checkTypes}exports2.coerceAndCheckDataType=coerceAndCheckDataType;var COERCIBLE=new Set(["string","number","integ\
er","boolean","null"]);function coerceToTypes(types,coerceTypes){return coerceTypes?types.filter(t=>COERCIBLE.has(t)||coerceTypes===
"array"&&t==="array"):[]}function coerceData(it,types,coerceTo){let{gen,data,opts}=it,dataType=gen.let("dataType",(0,codegen_1.
_)`typeof ${data}`),coerced=gen.let("coerced",(0,codegen_1._)`undefined`);opts.coerceTypes==="array"&&gen.if((0,codegen_1.
_)`${dataType} == 'object' && Array.isArray(${data}) && ${data}.length == 1`,()=>gen.assign(data,(0,codegen_1._)`${data}[0]`).
assign(dataType,(0,codegen_1._)`typeof ${data}`).if(checkDataTypes(types,data,opts.strictNumbers),()=>gen.assign(coerced,
data))),gen.if((0,codegen_1._)`${coerced} !== undefined`);for(let t of coerceTo)(COERCIBLE.has(t)||t==="array"&&opts.coerceTypes===
"array")&&coerceSpecificType(t);gen.else(),reportTypeError(it),gen.endIf(),gen.if((0,codegen_1._)`${coerced} !== undefined`,
()=>{gen.assign(data,coerced),assignParentData(it,coerced)});function coerceSpecificType(t){switch(t){case"string":gen.elseIf(
(0,codegen_1._)`${dataType} == "number" || ${dataType} == "boolean"`).assign(coerced,(0,codegen_1._)`"" + ${data}`).elseIf(
(0,codegen_1._)`${data} === null`).assign(coerced,(0,codegen_1._)`""`);return;case"number":gen.elseIf((0,codegen_1._)`${dataType} == "boolean" || ${data} === null
              || (${dataType} == "string" && ${data} && ${data} == +${data})`).assign(coerced,(0,codegen_1._)`+${data}`);
return;case"integer":gen.elseIf((0,codegen_1._)`${dataType} === "boolean" || ${data} === null
              || (${dataType} === "string" && ${data} && ${data} == +${data} && !(${data} % 1))`).assign(coerced,(0,codegen_1.
_)`+${data}`);return;case"boolean":gen.elseIf((0,codegen_1._)`${data} === "false" || ${data} === 0 || ${data} === null`).
assign(coerced,!1).elseIf((0,codegen_1._)`${data} === "true" || ${data} === 1`).assign(coerced,!0);return;case"null":gen.
elseIf((0,codegen_1._)`${data} === "" || ${data} === 0 || ${data} === false`),gen.assign(coerced,null);return;case"array":
gen.elseIf((0,codegen_1._)`${dataType} === "string" || ${dataType} === "number"
              || ${dataType} === "boolean" || ${data} === null`).assign(coerced,(0,codegen_1._)`[${data}]`)}}}function assignParentData({
gen,parentData,parentDataProperty},expr){gen.if((0,codegen_1._)`${parentData} !== undefined`,()=>gen.assign((0,codegen_1.
_)`${parentData}[${parentDataProperty}]`,expr))}function checkDataType(dataType,data,strictNums,correct=DataType.Correct){
let EQ=correct===DataType.Correct?codegen_1.operators.EQ:codegen_1.operators.NEQ,cond;switch(dataType){case"null":return(0,codegen_1.
_)`${data} ${EQ} null`;case"array":cond=(0,codegen_1._)`Array.isArray(${data})`;break;case"object":cond=(0,codegen_1._)`${data} && typeof ${data} == "object" && !Array.isArray(${data})`;
break;case"integer":cond=numCond((0,codegen_1._)`!(${data} % 1) && !isNaN(${data})`);break;case"number":cond=numCond();break;default:
return(0,codegen_1._)`typeof ${data} ${EQ} ${dataType}`}return correct===DataType.Correct?cond:(0,codegen_1.not)(cond);function numCond(_cond=codegen_1.
nil){return(0,codegen_1.and)((0,codegen_1._)`typeof ${data} == "number"`,_cond,strictNums?(0,codegen_1._)`isFinite(${data})`:
codegen_1.nil)}}exports2.checkDataType=checkDataType;function checkDataTypes(dataTypes,data,strictNums,correct){if(dataTypes.
length===1)return checkDataType(dataTypes[0],data,strictNums,correct);let cond,types=(0,util_1.toHash)(dataTypes);if(types.
array&&types.object){let notObj=(0,codegen_1._)`typeof ${data} != "object"`;cond=types.null?notObj:(0,codegen_1._)`!${data} || ${notObj}`,
delete types.null,delete types.array,delete types.object}else cond=codegen_1.nil;types.number&&delete types.integer;for(let t in types)
cond=(0,codegen_1.and)(cond,checkDataType(t,data,strictNums,correct));return cond}exports2.checkDataTypes=checkDataTypes;
var typeError={message:({schema})=>`must be ${schema}`,params:({schema,schemaValue})=>typeof schema=="string"?(0,codegen_1.
_)`{type: ${schema}}`:(0,codegen_1._)`{type: ${schemaValue}}`};function reportTypeError(it){let cxt=getTypeErrorContext(
it);(0,errors_1.reportError)(cxt,typeError)}exports2.reportTypeError=reportTypeError;function getTypeErrorContext(it){let{
gen,data,schema}=it,schemaCode=(0,util_1.schemaRefOrVal)(it,schema,"type");return{gen,keyword:"type",data,schema:schema.
type,schemaCode,schemaValue:schemaCode,parentSchema:schema,params:{},it}}}});var require_defaults=__commonJS({"node_modules/ajv/dist/compile/validate/defaults.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.assignDefaults=void 0;var codegen_1=require_codegen(),util_1=require_util4();
function assignDefaults(it,ty){let{properties,items}=it.schema;if(ty==="object"&&properties)for(let key in properties)assignDefault(
it,key,properties[key].default);else ty==="array"&&Array.isArray(items)&&items.forEach((sch,i)=>assignDefault(it,i,sch.default))}
exports2.assignDefaults=assignDefaults;function assignDefault(it,prop,defaultValue){let{gen,compositeRule,data,opts}=it;
if(defaultValue===void 0)return;let childData=(0,codegen_1._)`${data}${(0,codegen_1.getProperty)(prop)}`;if(compositeRule){
(0,util_1.checkStrictMode)(it,`default is ignored for: ${childData}`);return}let condition=(0,codegen_1._)`${childData} === undefined`;
opts.useDefaults==="empty"&&(condition=(0,codegen_1._)`${condition} || ${childData} === null || ${childData} === ""`),gen.
if(condition,(0,codegen_1._)`${childData} = ${(0,codegen_1.stringify)(defaultValue)}`)}}});var require_code2=__commonJS({"node_modules/ajv/dist/vocabularies/code.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.validateUnion=exports2.validateArray=exports2.usePattern=exports2.callValidateCode=
exports2.schemaProperties=exports2.allSchemaProperties=exports2.noPropertyInData=exports2.propertyInData=exports2.isOwnProperty=
exports2.hasPropFunc=exports2.reportMissingProp=exports2.checkMissingProp=exports2.checkReportMissingProp=void 0;var codegen_1=require_codegen(),
util_1=require_util4(),names_1=require_names(),util_2=require_util4();function checkReportMissingProp(cxt,prop){let{gen,
data,it}=cxt;gen.if(noPropertyInData(gen,data,prop,it.opts.ownProperties),()=>{cxt.setParams({missingProperty:(0,codegen_1.
_)`${prop}`},!0),cxt.error()})}exports2.checkReportMissingProp=checkReportMissingProp;function checkMissingProp({gen,data,
it:{opts}},properties,missing){return(0,codegen_1.or)(...properties.map(prop=>(0,codegen_1.and)(noPropertyInData(gen,data,
prop,opts.ownProperties),(0,codegen_1._)`${missing} = ${prop}`)))}exports2.checkMissingProp=checkMissingProp;function reportMissingProp(cxt,missing){
cxt.setParams({missingProperty:missing},!0),cxt.error()}exports2.reportMissingProp=reportMissingProp;function hasPropFunc(gen){
return gen.scopeValue("func",{ref:Object.prototype.hasOwnProperty,code:(0,codegen_1._)`Object.prototype.hasOwnProperty`})}
exports2.hasPropFunc=hasPropFunc;function isOwnProperty(gen,data,property){return(0,codegen_1._)`${hasPropFunc(gen)}.call(${data}, ${property})`}
exports2.isOwnProperty=isOwnProperty;function propertyInData(gen,data,property,ownProperties){let cond=(0,codegen_1._)`${data}${(0,codegen_1.
getProperty)(property)} !== undefined`;return ownProperties?(0,codegen_1._)`${cond} && ${isOwnProperty(gen,data,property)}`:
cond}exports2.propertyInData=propertyInData;function noPropertyInData(gen,data,property,ownProperties){let cond=(0,codegen_1.
_)`${data}${(0,codegen_1.getProperty)(property)} === undefined`;return ownProperties?(0,codegen_1.or)(cond,(0,codegen_1.
not)(isOwnProperty(gen,data,property))):cond}exports2.noPropertyInData=noPropertyInData;function allSchemaProperties(schemaMap){
return schemaMap?Object.keys(schemaMap).filter(p=>p!=="__proto__"):[]}exports2.allSchemaProperties=allSchemaProperties;function schemaProperties(it,schemaMap){
return allSchemaProperties(schemaMap).filter(p=>!(0,util_1.alwaysValidSchema)(it,schemaMap[p]))}exports2.schemaProperties=
schemaProperties;function callValidateCode({schemaCode,data,it:{gen,topSchemaRef,schemaPath,errorPath},it},func,context,passSchema){
let dataAndSchema=passSchema?(0,codegen_1._)`${schemaCode}, ${data}, ${topSchemaRef}${schemaPath}`:data,valCxt=[[names_1.
default.instancePath,(0,codegen_1.strConcat)(names_1.default.instancePath,errorPath)],[names_1.default.parentData,it.parentData],
[names_1.default.parentDataProperty,it.parentDataProperty],[names_1.default.rootData,names_1.default.rootData]];it.opts.
dynamicRef&&valCxt.push([names_1.default.dynamicAnchors,names_1.default.dynamicAnchors]);let args=(0,codegen_1._)`${dataAndSchema}, ${gen.
object(...valCxt)}`;return context!==codegen_1.nil?(0,codegen_1._)`${func}.call(${context}, ${args})`:(0,codegen_1._)`${func}(${args})`}
exports2.callValidateCode=callValidateCode;var newRegExp=(0,codegen_1._)`new RegExp`;function usePattern({gen,it:{opts}},pattern){
let u=opts.unicodeRegExp?"u":"",{regExp}=opts.code,rx=regExp(pattern,u);return gen.scopeValue("pattern",{key:rx.toString(),
ref:rx,code:(0,codegen_1._)`${regExp.code==="new RegExp"?newRegExp:(0,util_2.useFunc)(gen,regExp)}(${pattern}, ${u})`})}
exports2.usePattern=usePattern;function validateArray(cxt){let{gen,data,keyword,it}=cxt,valid=gen.name("valid");if(it.allErrors){
let validArr=gen.let("valid",!0);return validateItems(()=>gen.assign(validArr,!1)),validArr}return gen.var(valid,!0),validateItems(
()=>gen.break()),valid;function validateItems(notValid){let len=gen.const("len",(0,codegen_1._)`${data}.length`);gen.forRange(
"i",0,len,i=>{cxt.subschema({keyword,dataProp:i,dataPropType:util_1.Type.Num},valid),gen.if((0,codegen_1.not)(valid),notValid)})}}
exports2.validateArray=validateArray;function validateUnion(cxt){let{gen,schema,keyword,it}=cxt;if(!Array.isArray(schema))
throw new Error("ajv implementation error");if(schema.some(sch=>(0,util_1.alwaysValidSchema)(it,sch))&&!it.opts.unevaluated)
return;let valid=gen.let("valid",!1),schValid=gen.name("_valid");gen.block(()=>schema.forEach((_sch,i)=>{let schCxt=cxt.
subschema({keyword,schemaProp:i,compositeRule:!0},schValid);gen.assign(valid,(0,codegen_1._)`${valid} || ${schValid}`),cxt.
mergeValidEvaluated(schCxt,schValid)||gen.if((0,codegen_1.not)(valid))})),cxt.result(valid,()=>cxt.reset(),()=>cxt.error(
!0))}exports2.validateUnion=validateUnion}});var require_keyword=__commonJS({"node_modules/ajv/dist/compile/validate/keyword.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.validateKeywordUsage=exports2.validSchemaType=exports2.funcKeywordCode=exports2.
macroKeywordCode=void 0;var codegen_1=require_codegen(),names_1=require_names(),code_1=require_code2(),errors_1=require_errors3();
function macroKeywordCode(cxt,def){let{gen,keyword,schema,parentSchema,it}=cxt,macroSchema=def.macro.call(it.self,schema,
parentSchema,it),schemaRef=useKeyword(gen,keyword,macroSchema);it.opts.validateSchema!==!1&&it.self.validateSchema(macroSchema,
!0);let valid=gen.name("valid");cxt.subschema({schema:macroSchema,schemaPath:codegen_1.nil,errSchemaPath:`${it.errSchemaPath}\
/${keyword}`,topSchemaRef:schemaRef,compositeRule:!0},valid),cxt.pass(valid,()=>cxt.error(!0))}exports2.macroKeywordCode=
macroKeywordCode;function funcKeywordCode(cxt,def){var _a;let{gen,keyword,schema,parentSchema,$data,it}=cxt;checkAsyncKeyword(
it,def);let validate=!$data&&def.compile?def.compile.call(it.self,schema,parentSchema,it):def.validate,validateRef=useKeyword(
gen,keyword,validate),valid=gen.let("valid");cxt.block$data(valid,validateKeyword),cxt.ok((_a=def.valid)!==null&&_a!==void 0?
_a:valid);function validateKeyword(){if(def.errors===!1)assignValid(),def.modifying&&modifyData(cxt),reportErrs(()=>cxt.
error());else{let ruleErrs=def.async?validateAsync():validateSync();def.modifying&&modifyData(cxt),reportErrs(()=>addErrs(
cxt,ruleErrs))}}function validateAsync(){let ruleErrs=gen.let("ruleErrs",null);return gen.try(()=>assignValid((0,codegen_1.
_)`await `),e=>gen.assign(valid,!1).if((0,codegen_1._)`${e} instanceof ${it.ValidationError}`,()=>gen.assign(ruleErrs,(0,codegen_1.
_)`${e}.errors`),()=>gen.throw(e))),ruleErrs}function validateSync(){let validateErrs=(0,codegen_1._)`${validateRef}.errors`;
return gen.assign(validateErrs,null),assignValid(codegen_1.nil),validateErrs}function assignValid(_await=def.async?(0,codegen_1.
_)`await `:codegen_1.nil){let passCxt=it.opts.passContext?names_1.default.this:names_1.default.self,passSchema=!("compil\
e"in def&&!$data||def.schema===!1);gen.assign(valid,(0,codegen_1._)`${_await}${(0,code_1.callValidateCode)(cxt,validateRef,
passCxt,passSchema)}`,def.modifying)}function reportErrs(errors){var _a2;gen.if((0,codegen_1.not)((_a2=def.valid)!==null&&
_a2!==void 0?_a2:valid),errors)}}exports2.funcKeywordCode=funcKeywordCode;function modifyData(cxt){let{gen,data,it}=cxt;
gen.if(it.parentData,()=>gen.assign(data,(0,codegen_1._)`${it.parentData}[${it.parentDataProperty}]`))}function addErrs(cxt,errs){
let{gen}=cxt;gen.if((0,codegen_1._)`Array.isArray(${errs})`,()=>{gen.assign(names_1.default.vErrors,(0,codegen_1._)`${names_1.
default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`).assign(names_1.default.errors,(0,codegen_1.
_)`${names_1.default.vErrors}.length`),(0,errors_1.extendErrors)(cxt)},()=>cxt.error())}function checkAsyncKeyword({schemaEnv},def){
if(def.async&&!schemaEnv.$async)throw new Error("async keyword in sync schema")}function useKeyword(gen,keyword,result){
if(result===void 0)throw new Error(`keyword "${keyword}" failed to compile`);return gen.scopeValue("keyword",typeof result==
"function"?{ref:result}:{ref:result,code:(0,codegen_1.stringify)(result)})}function validSchemaType(schema,schemaType,allowUndefined=!1){
return!schemaType.length||schemaType.some(st=>st==="array"?Array.isArray(schema):st==="object"?schema&&typeof schema=="o\
bject"&&!Array.isArray(schema):typeof schema==st||allowUndefined&&typeof schema>"u")}exports2.validSchemaType=validSchemaType;
function validateKeywordUsage({schema,opts,self,errSchemaPath},def,keyword){if(Array.isArray(def.keyword)?!def.keyword.includes(
keyword):def.keyword!==keyword)throw new Error("ajv implementation error");let deps=def.dependencies;if(deps?.some(kwd=>!Object.
prototype.hasOwnProperty.call(schema,kwd)))throw new Error(`parent schema must have dependencies of ${keyword}: ${deps.join(
",")}`);if(def.validateSchema&&!def.validateSchema(schema[keyword])){let msg=`keyword "${keyword}" value is invalid at p\
ath "${errSchemaPath}": `+self.errorsText(def.validateSchema.errors);if(opts.validateSchema==="log")self.logger.error(msg);else
throw new Error(msg)}}exports2.validateKeywordUsage=validateKeywordUsage}});var require_subschema=__commonJS({"node_modules/ajv/dist/compile/validate/subschema.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.extendSubschemaMode=exports2.extendSubschemaData=exports2.getSubschema=void 0;
var codegen_1=require_codegen(),util_1=require_util4();function getSubschema(it,{keyword,schemaProp,schema,schemaPath,errSchemaPath,
topSchemaRef}){if(keyword!==void 0&&schema!==void 0)throw new Error('both "keyword" and "schema" passed, only one allowe\
d');if(keyword!==void 0){let sch=it.schema[keyword];return schemaProp===void 0?{schema:sch,schemaPath:(0,codegen_1._)`${it.
schemaPath}${(0,codegen_1.getProperty)(keyword)}`,errSchemaPath:`${it.errSchemaPath}/${keyword}`}:{schema:sch[schemaProp],
schemaPath:(0,codegen_1._)`${it.schemaPath}${(0,codegen_1.getProperty)(keyword)}${(0,codegen_1.getProperty)(schemaProp)}`,
errSchemaPath:`${it.errSchemaPath}/${keyword}/${(0,util_1.escapeFragment)(schemaProp)}`}}if(schema!==void 0){if(schemaPath===
void 0||errSchemaPath===void 0||topSchemaRef===void 0)throw new Error('"schemaPath", "errSchemaPath" and "topSchemaRef" \
are required with "schema"');return{schema,schemaPath,topSchemaRef,errSchemaPath}}throw new Error('either "keyword" or "\
schema" must be passed')}exports2.getSubschema=getSubschema;function extendSubschemaData(subschema,it,{dataProp,dataPropType:dpType,
data,dataTypes,propertyName}){if(data!==void 0&&dataProp!==void 0)throw new Error('both "data" and "dataProp" passed, on\
ly one allowed');let{gen}=it;if(dataProp!==void 0){let{errorPath,dataPathArr,opts}=it,nextData=gen.let("data",(0,codegen_1.
_)`${it.data}${(0,codegen_1.getProperty)(dataProp)}`,!0);dataContextProps(nextData),subschema.errorPath=(0,codegen_1.str)`${errorPath}${(0,util_1.
getErrorPath)(dataProp,dpType,opts.jsPropertySyntax)}`,subschema.parentDataProperty=(0,codegen_1._)`${dataProp}`,subschema.
dataPathArr=[...dataPathArr,subschema.parentDataProperty]}if(data!==void 0){let nextData=data instanceof codegen_1.Name?
data:gen.let("data",data,!0);dataContextProps(nextData),propertyName!==void 0&&(subschema.propertyName=propertyName)}dataTypes&&
(subschema.dataTypes=dataTypes);function dataContextProps(_nextData){subschema.data=_nextData,subschema.dataLevel=it.dataLevel+
1,subschema.dataTypes=[],it.definedProperties=new Set,subschema.parentData=it.data,subschema.dataNames=[...it.dataNames,
_nextData]}}exports2.extendSubschemaData=extendSubschemaData;function extendSubschemaMode(subschema,{jtdDiscriminator,jtdMetadata,
compositeRule,createErrors,allErrors}){compositeRule!==void 0&&(subschema.compositeRule=compositeRule),createErrors!==void 0&&
(subschema.createErrors=createErrors),allErrors!==void 0&&(subschema.allErrors=allErrors),subschema.jtdDiscriminator=jtdDiscriminator,
subschema.jtdMetadata=jtdMetadata}exports2.extendSubschemaMode=extendSubschemaMode}});var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports2,module2){"use strict";module2.exports=
function equal(a,b){if(a===b)return!0;if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)
return!1;var length,i,keys;if(Array.isArray(a)){if(length=a.length,length!=b.length)return!1;for(i=length;i--!==0;)if(!equal(
a[i],b[i]))return!1;return!0}if(a.constructor===RegExp)return a.source===b.source&&a.flags===b.flags;if(a.valueOf!==Object.
prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===b.toString();
if(keys=Object.keys(a),length=keys.length,length!==Object.keys(b).length)return!1;for(i=length;i--!==0;)if(!Object.prototype.
hasOwnProperty.call(b,keys[i]))return!1;for(i=length;i--!==0;){var key=keys[i];if(!equal(a[key],b[key]))return!1}return!0}
return a!==a&&b!==b}}});var require_json_schema_traverse=__commonJS({"node_modules/json-schema-traverse/index.js"(exports2,module2){"use strict";
var traverse=module2.exports=function(schema,opts,cb){typeof opts=="function"&&(cb=opts,opts={}),cb=opts.cb||cb;var pre=typeof cb==
"function"?cb:cb.pre||function(){},post=cb.post||function(){};_traverse(opts,pre,post,schema,"",schema)};traverse.keywords=
{additionalItems:!0,items:!0,contains:!0,additionalProperties:!0,propertyNames:!0,not:!0,if:!0,then:!0,else:!0};traverse.
arrayKeywords={items:!0,allOf:!0,anyOf:!0,oneOf:!0};traverse.propsKeywords={$defs:!0,definitions:!0,properties:!0,patternProperties:!0,
dependencies:!0};traverse.skipKeywords={default:!0,enum:!0,const:!0,required:!0,maximum:!0,minimum:!0,exclusiveMaximum:!0,
exclusiveMinimum:!0,multipleOf:!0,maxLength:!0,minLength:!0,pattern:!0,format:!0,maxItems:!0,minItems:!0,uniqueItems:!0,
maxProperties:!0,minProperties:!0};function _traverse(opts,pre,post,schema,jsonPtr,rootSchema,parentJsonPtr,parentKeyword,parentSchema,keyIndex){
if(schema&&typeof schema=="object"&&!Array.isArray(schema)){pre(schema,jsonPtr,rootSchema,parentJsonPtr,parentKeyword,parentSchema,
keyIndex);for(var key in schema){var sch=schema[key];if(Array.isArray(sch)){if(key in traverse.arrayKeywords)for(var i=0;i<
sch.length;i++)_traverse(opts,pre,post,sch[i],jsonPtr+"/"+key+"/"+i,rootSchema,jsonPtr,key,schema,i)}else if(key in traverse.
propsKeywords){if(sch&&typeof sch=="object")for(var prop in sch)_traverse(opts,pre,post,sch[prop],jsonPtr+"/"+key+"/"+escapeJsonPtr(
prop),rootSchema,jsonPtr,key,schema,prop)}else(key in traverse.keywords||opts.allKeys&&!(key in traverse.skipKeywords))&&
_traverse(opts,pre,post,sch,jsonPtr+"/"+key,rootSchema,jsonPtr,key,schema)}post(schema,jsonPtr,rootSchema,parentJsonPtr,
parentKeyword,parentSchema,keyIndex)}}function escapeJsonPtr(str){return str.replace(/~/g,"~0").replace(/\//g,"~1")}}});var require_resolve=__commonJS({"node_modules/ajv/dist/compile/resolve.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.getSchemaRefs=exports2.resolveUrl=exports2.normalizeId=exports2._getFullPath=
exports2.getFullPath=exports2.inlineRef=void 0;var util_1=require_util4(),equal=require_fast_deep_equal(),traverse=require_json_schema_traverse(),
SIMPLE_INLINED=new Set(["type","format","pattern","maxLength","minLength","maxProperties","minProperties","maxItems","mi\
nItems","maximum","minimum","uniqueItems","multipleOf","required","enum","const"]);function inlineRef(schema,limit=!0){return typeof schema==
"boolean"?!0:limit===!0?!hasRef(schema):limit?countKeys(schema)<=limit:!1}exports2.inlineRef=inlineRef;var REF_KEYWORDS=new Set(
["$ref","$recursiveRef","$recursiveAnchor","$dynamicRef","$dynamicAnchor"]);function hasRef(schema){for(let key in schema){
if(REF_KEYWORDS.has(key))return!0;let sch=schema[key];if(Array.isArray(sch)&&sch.some(hasRef)||typeof sch=="object"&&hasRef(
sch))return!0}return!1}function countKeys(schema){let count2=0;for(let key in schema){if(key==="$ref")return 1/0;if(count2++,
!SIMPLE_INLINED.has(key)&&(typeof schema[key]=="object"&&(0,util_1.eachItem)(schema[key],sch=>count2+=countKeys(sch)),count2===
1/0))return 1/0}return count2}function getFullPath(resolver,id="",normalize){normalize!==!1&&(id=normalizeId(id));let p=resolver.
parse(id);return _getFullPath(resolver,p)}exports2.getFullPath=getFullPath;function _getFullPath(resolver,p){return resolver.
serialize(p).split("#")[0]+"#"}exports2._getFullPath=_getFullPath;var TRAILING_SLASH_HASH=/#\/?$/;function normalizeId(id){
return id?id.replace(TRAILING_SLASH_HASH,""):""}exports2.normalizeId=normalizeId;function resolveUrl(resolver,baseId,id){
return id=normalizeId(id),resolver.resolve(baseId,id)}exports2.resolveUrl=resolveUrl;var ANCHOR=/^[a-z_][-a-z0-9._]*$/i;
function getSchemaRefs(schema,baseId){if(typeof schema=="boolean")return{};let{schemaId,uriResolver}=this.opts,schId=normalizeId(
schema[schemaId]||baseId),baseIds={"":schId},pathPrefix=getFullPath(uriResolver,schId,!1),localRefs={},schemaRefs=new Set;
return traverse(schema,{allKeys:!0},(sch,jsonPtr,_,parentJsonPtr)=>{if(parentJsonPtr===void 0)return;let fullPath=pathPrefix+
jsonPtr,innerBaseId=baseIds[parentJsonPtr];typeof sch[schemaId]=="string"&&(innerBaseId=addRef.call(this,sch[schemaId])),
addAnchor.call(this,sch.$anchor),addAnchor.call(this,sch.$dynamicAnchor),baseIds[jsonPtr]=innerBaseId;function addRef(ref){
let _resolve=this.opts.uriResolver.resolve;if(ref=normalizeId(innerBaseId?_resolve(innerBaseId,ref):ref),schemaRefs.has(
ref))throw ambiguos(ref);schemaRefs.add(ref);let schOrRef=this.refs[ref];return typeof schOrRef=="string"&&(schOrRef=this.
refs[schOrRef]),typeof schOrRef=="object"?checkAmbiguosRef(sch,schOrRef.schema,ref):ref!==normalizeId(fullPath)&&(ref[0]===
"#"?(checkAmbiguosRef(sch,localRefs[ref],ref),localRefs[ref]=sch):this.refs[ref]=fullPath),ref}function addAnchor(anchor){
if(typeof anchor=="string"){if(!ANCHOR.test(anchor))throw new Error(`invalid anchor "${anchor}"`);addRef.call(this,`#${anchor}`)}}}),
localRefs;function checkAmbiguosRef(sch1,sch2,ref){if(sch2!==void 0&&!equal(sch1,sch2))throw ambiguos(ref)}function ambiguos(ref){
return new Error(`reference "${ref}" resolves to more than one schema`)}}exports2.getSchemaRefs=getSchemaRefs}});var require_validate2=__commonJS({"node_modules/ajv/dist/compile/validate/index.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.getData=exports2.KeywordCxt=exports2.validateFunctionCode=void 0;var boolSchema_1=require_boolSchema(),
dataType_1=require_dataType(),applicability_1=require_applicability(),dataType_2=require_dataType(),defaults_1=require_defaults(),
keyword_1=require_keyword(),subschema_1=require_subschema(),codegen_1=require_codegen(),names_1=require_names(),resolve_1=require_resolve(),
util_1=require_util4(),errors_1=require_errors3();function validateFunctionCode(it){if(isSchemaObj(it)&&(checkKeywords(it),
schemaCxtHasRules(it))){topSchemaObjCode(it);return}validateFunction(it,()=>(0,boolSchema_1.topBoolOrEmptySchema)(it))}exports2.
validateFunctionCode=validateFunctionCode;function validateFunction({gen,validateName,schema,schemaEnv,opts},body){opts.
code.es5?gen.func(validateName,(0,codegen_1._)`${names_1.default.data}, ${names_1.default.valCxt}`,schemaEnv.$async,()=>{
gen.code((0,codegen_1._)`"use strict"; ${funcSourceUrl(schema,opts)}`),destructureValCxtES5(gen,opts),gen.code(body)}):gen.
func(validateName,(0,codegen_1._)`${names_1.default.data}, ${destructureValCxt(opts)}`,schemaEnv.$async,()=>gen.code(funcSourceUrl(
schema,opts)).code(body))}function destructureValCxt(opts){return(0,codegen_1._)`{${names_1.default.instancePath}="", ${names_1.
default.parentData}, ${names_1.default.parentDataProperty}, ${names_1.default.rootData}=${names_1.default.data}${opts.dynamicRef?
(0,codegen_1._)`, ${names_1.default.dynamicAnchors}={}`:codegen_1.nil}}={}`}function destructureValCxtES5(gen,opts){gen.
if(names_1.default.valCxt,()=>{gen.var(names_1.default.instancePath,(0,codegen_1._)`${names_1.default.valCxt}.${names_1.
default.instancePath}`),gen.var(names_1.default.parentData,(0,codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentData}`),
gen.var(names_1.default.parentDataProperty,(0,codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentDataProperty}`),
gen.var(names_1.default.rootData,(0,codegen_1._)`${names_1.default.valCxt}.${names_1.default.rootData}`),opts.dynamicRef&&
gen.var(names_1.default.dynamicAnchors,(0,codegen_1._)`${names_1.default.valCxt}.${names_1.default.dynamicAnchors}`)},()=>{
gen.var(names_1.default.instancePath,(0,codegen_1._)`""`),gen.var(names_1.default.parentData,(0,codegen_1._)`undefined`),
gen.var(names_1.default.parentDataProperty,(0,codegen_1._)`undefined`),gen.var(names_1.default.rootData,names_1.default.
data),opts.dynamicRef&&gen.var(names_1.default.dynamicAnchors,(0,codegen_1._)`{}`)})}function topSchemaObjCode(it){let{schema,
opts,gen}=it;validateFunction(it,()=>{opts.$comment&&schema.$comment&&commentKeyword(it),checkNoDefault(it),gen.let(names_1.
default.vErrors,null),gen.let(names_1.default.errors,0),opts.unevaluated&&resetEvaluated(it),typeAndKeywords(it),returnResults(
it)})}function resetEvaluated(it){let{gen,validateName}=it;it.evaluated=gen.const("evaluated",(0,codegen_1._)`${validateName}.evaluated`),
gen.if((0,codegen_1._)`${it.evaluated}.dynamicProps`,()=>gen.assign((0,codegen_1._)`${it.evaluated}.props`,(0,codegen_1.
_)`undefined`)),gen.if((0,codegen_1._)`${it.evaluated}.dynamicItems`,()=>gen.assign((0,codegen_1._)`${it.evaluated}.items`,
(0,codegen_1._)`undefined`))}function funcSourceUrl(schema,opts){let schId=typeof schema=="object"&&schema[opts.schemaId];
return schId&&(opts.code.source||opts.code.process)?(0,codegen_1._)`/*# sourceURL=${schId} */`:codegen_1.nil}function subschemaCode(it,valid){
if(isSchemaObj(it)&&(checkKeywords(it),schemaCxtHasRules(it))){subSchemaObjCode(it,valid);return}(0,boolSchema_1.boolOrEmptySchema)(
it,valid)}function schemaCxtHasRules({schema,self}){if(typeof schema=="boolean")return!schema;for(let key in schema)if(self.
RULES.all[key])return!0;return!1}function isSchemaObj(it){return typeof it.schema!="boolean"}function subSchemaObjCode(it,valid){
let{schema,gen,opts}=it;opts.$comment&&schema.$comment&&commentKeyword(it),updateContext(it),checkAsyncSchema(it);let errsCount=gen.
const("_errs",names_1.default.errors);typeAndKeywords(it,errsCount),gen.var(valid,(0,codegen_1._)`${errsCount} === ${names_1.
default.errors}`)}function checkKeywords(it){(0,util_1.checkUnknownRules)(it),checkRefsAndKeywords(it)}function typeAndKeywords(it,errsCount){
if(it.opts.jtd)return schemaKeywords(it,[],!1,errsCount);let types=(0,dataType_1.getSchemaTypes)(it.schema),checkedTypes=(0,dataType_1.
coerceAndCheckDataType)(it,types);schemaKeywords(it,types,!checkedTypes,errsCount)}function checkRefsAndKeywords(it){let{
schema,errSchemaPath,opts,self}=it;schema.$ref&&opts.ignoreKeywordsWithRef&&(0,util_1.schemaHasRulesButRef)(schema,self.
RULES)&&self.logger.warn(`$ref: keywords ignored in schema at path "${errSchemaPath}"`)}function checkNoDefault(it){let{
schema,opts}=it;schema.default!==void 0&&opts.useDefaults&&opts.strictSchema&&(0,util_1.checkStrictMode)(it,"default is \
ignored in the schema root")}function updateContext(it){let schId=it.schema[it.opts.schemaId];schId&&(it.baseId=(0,resolve_1.
resolveUrl)(it.opts.uriResolver,it.baseId,schId))}function checkAsyncSchema(it){if(it.schema.$async&&!it.schemaEnv.$async)
throw new Error("async schema in sync schema")}function commentKeyword({gen,schemaEnv,schema,errSchemaPath,opts}){let msg=schema.
$comment;if(opts.$comment===!0)gen.code((0,codegen_1._)`${names_1.default.self}.logger.log(${msg})`);else if(typeof opts.
$comment=="function"){let schemaPath=(0,codegen_1.str)`${errSchemaPath}/$comment`,rootName=gen.scopeValue("root",{ref:schemaEnv.
root});gen.code((0,codegen_1._)`${names_1.default.self}.opts.$comment(${msg}, ${schemaPath}, ${rootName}.schema)`)}}function returnResults(it){
let{gen,schemaEnv,validateName,ValidationError,opts}=it;schemaEnv.$async?gen.if((0,codegen_1._)`${names_1.default.errors} === 0`,
()=>gen.return(names_1.default.data),()=>gen.throw((0,codegen_1._)`new ${ValidationError}(${names_1.default.vErrors})`)):
(gen.assign((0,codegen_1._)`${validateName}.errors`,names_1.default.vErrors),opts.unevaluated&&assignEvaluated(it),gen.return(
(0,codegen_1._)`${names_1.default.errors} === 0`))}function assignEvaluated({gen,evaluated,props,items}){props instanceof
codegen_1.Name&&gen.assign((0,codegen_1._)`${evaluated}.props`,props),items instanceof codegen_1.Name&&gen.assign((0,codegen_1.
_)`${evaluated}.items`,items)}function schemaKeywords(it,types,typeErrors,errsCount){let{gen,schema,data,allErrors,opts,
self}=it,{RULES}=self;if(schema.$ref&&(opts.ignoreKeywordsWithRef||!(0,util_1.schemaHasRulesButRef)(schema,RULES))){gen.
block(()=>keywordCode(it,"$ref",RULES.all.$ref.definition));return}opts.jtd||checkStrictTypes(it,types),gen.block(()=>{for(let group of RULES.
rules)groupKeywords(group);groupKeywords(RULES.post)});function groupKeywords(group){(0,applicability_1.shouldUseGroup)(
schema,group)&&(group.type?(gen.if((0,dataType_2.checkDataType)(group.type,data,opts.strictNumbers)),iterateKeywords(it,
group),types.length===1&&types[0]===group.type&&typeErrors&&(gen.else(),(0,dataType_2.reportTypeError)(it)),gen.endIf()):
iterateKeywords(it,group),allErrors||gen.if((0,codegen_1._)`${names_1.default.errors} === ${errsCount||0}`))}}function iterateKeywords(it,group){
let{gen,schema,opts:{useDefaults}}=it;useDefaults&&(0,defaults_1.assignDefaults)(it,group.type),gen.block(()=>{for(let rule of group.
rules)(0,applicability_1.shouldUseRule)(schema,rule)&&keywordCode(it,rule.keyword,rule.definition,group.type)})}function checkStrictTypes(it,types){
it.schemaEnv.meta||!it.opts.strictTypes||(checkContextTypes(it,types),it.opts.allowUnionTypes||checkMultipleTypes(it,types),
checkKeywordTypes(it,it.dataTypes))}function checkContextTypes(it,types){if(types.length){if(!it.dataTypes.length){it.dataTypes=
types;return}types.forEach(t=>{includesType(it.dataTypes,t)||strictTypesError(it,`type "${t}" not allowed by context "${it.
dataTypes.join(",")}"`)}),narrowSchemaTypes(it,types)}}function checkMultipleTypes(it,ts){ts.length>1&&!(ts.length===2&&
ts.includes("null"))&&strictTypesError(it,"use allowUnionTypes to allow union type keyword")}function checkKeywordTypes(it,ts){
let rules=it.self.RULES.all;for(let keyword in rules){let rule=rules[keyword];if(typeof rule=="object"&&(0,applicability_1.
shouldUseRule)(it.schema,rule)){let{type}=rule.definition;type.length&&!type.some(t=>hasApplicableType(ts,t))&&strictTypesError(
it,`missing type "${type.join(",")}" for keyword "${keyword}"`)}}}function hasApplicableType(schTs,kwdT){return schTs.includes(
kwdT)||kwdT==="number"&&schTs.includes("integer")}function includesType(ts,t){return ts.includes(t)||t==="integer"&&ts.includes(
"number")}function narrowSchemaTypes(it,withTypes){let ts=[];for(let t of it.dataTypes)includesType(withTypes,t)?ts.push(
t):withTypes.includes("integer")&&t==="number"&&ts.push("integer");it.dataTypes=ts}function strictTypesError(it,msg){let schemaPath=it.
schemaEnv.baseId+it.errSchemaPath;msg+=` at "${schemaPath}" (strictTypes)`,(0,util_1.checkStrictMode)(it,msg,it.opts.strictTypes)}
var KeywordCxt=class{constructor(it,def,keyword){if((0,keyword_1.validateKeywordUsage)(it,def,keyword),this.gen=it.gen,this.
allErrors=it.allErrors,this.keyword=keyword,this.data=it.data,this.schema=it.schema[keyword],this.$data=def.$data&&it.opts.
$data&&this.schema&&this.schema.$data,this.schemaValue=(0,util_1.schemaRefOrVal)(it,this.schema,keyword,this.$data),this.
schemaType=def.schemaType,this.parentSchema=it.schema,this.params={},this.it=it,this.def=def,this.$data)this.schemaCode=
it.gen.const("vSchema",getData(this.$data,it));else if(this.schemaCode=this.schemaValue,!(0,keyword_1.validSchemaType)(this.
schema,def.schemaType,def.allowUndefined))throw new Error(`${keyword} value must be ${JSON.stringify(def.schemaType)}`);
("code"in def?def.trackErrors:def.errors!==!1)&&(this.errsCount=it.gen.const("_errs",names_1.default.errors))}result(condition,successAction,failAction){
this.failResult((0,codegen_1.not)(condition),successAction,failAction)}failResult(condition,successAction,failAction){this.
gen.if(condition),failAction?failAction():this.error(),successAction?(this.gen.else(),successAction(),this.allErrors&&this.
gen.endIf()):this.allErrors?this.gen.endIf():this.gen.else()}pass(condition,failAction){this.failResult((0,codegen_1.not)(
condition),void 0,failAction)}fail(condition){if(condition===void 0){this.error(),this.allErrors||this.gen.if(!1);return}
this.gen.if(condition),this.error(),this.allErrors?this.gen.endIf():this.gen.else()}fail$data(condition){if(!this.$data)
return this.fail(condition);let{schemaCode}=this;this.fail((0,codegen_1._)`${schemaCode} !== undefined && (${(0,codegen_1.
or)(this.invalid$data(),condition)})`)}error(append,errorParams,errorPaths){if(errorParams){this.setParams(errorParams),
this._error(append,errorPaths),this.setParams({});return}this._error(append,errorPaths)}_error(append,errorPaths){(append?
errors_1.reportExtraError:errors_1.reportError)(this,this.def.error,errorPaths)}$dataError(){(0,errors_1.reportError)(this,
this.def.$dataError||errors_1.keyword$DataError)}reset(){if(this.errsCount===void 0)throw new Error('add "trackErrors" t\
o keyword definition');(0,errors_1.resetErrorsCount)(this.gen,this.errsCount)}ok(cond){this.allErrors||this.gen.if(cond)}setParams(obj,assign){
assign?Object.assign(this.params,obj):this.params=obj}block$data(valid,codeBlock,$dataValid=codegen_1.nil){this.gen.block(
()=>{this.check$data(valid,$dataValid),codeBlock()})}check$data(valid=codegen_1.nil,$dataValid=codegen_1.nil){if(!this.$data)
return;let{gen,schemaCode,schemaType,def}=this;gen.if((0,codegen_1.or)((0,codegen_1._)`${schemaCode} === undefined`,$dataValid)),
valid!==codegen_1.nil&&gen.assign(valid,!0),(schemaType.length||def.validateSchema)&&(gen.elseIf(this.invalid$data()),this.
$dataError(),valid!==codegen_1.nil&&gen.assign(valid,!1)),gen.else()}invalid$data(){let{gen,schemaCode,schemaType,def,it}=this;
return(0,codegen_1.or)(wrong$DataType(),invalid$DataSchema());function wrong$DataType(){if(schemaType.length){if(!(schemaCode instanceof
codegen_1.Name))throw new Error("ajv implementation error");let st=Array.isArray(schemaType)?schemaType:[schemaType];return(0,codegen_1.
_)`${(0,dataType_2.checkDataTypes)(st,schemaCode,it.opts.strictNumbers,dataType_2.DataType.Wrong)}`}return codegen_1.nil}
function invalid$DataSchema(){if(def.validateSchema){let validateSchemaRef=gen.scopeValue("validate$data",{ref:def.validateSchema});
return(0,codegen_1._)`!${validateSchemaRef}(${schemaCode})`}return codegen_1.nil}}subschema(appl,valid){let subschema=(0,subschema_1.
getSubschema)(this.it,appl);(0,subschema_1.extendSubschemaData)(subschema,this.it,appl),(0,subschema_1.extendSubschemaMode)(
subschema,appl);let nextContext={...this.it,...subschema,items:void 0,props:void 0};return subschemaCode(nextContext,valid),
nextContext}mergeEvaluated(schemaCxt,toName){let{it,gen}=this;it.opts.unevaluated&&(it.props!==!0&&schemaCxt.props!==void 0&&
(it.props=util_1.mergeEvaluated.props(gen,schemaCxt.props,it.props,toName)),it.items!==!0&&schemaCxt.items!==void 0&&(it.
items=util_1.mergeEvaluated.items(gen,schemaCxt.items,it.items,toName)))}mergeValidEvaluated(schemaCxt,valid){let{it,gen}=this;
if(it.opts.unevaluated&&(it.props!==!0||it.items!==!0))return gen.if(valid,()=>this.mergeEvaluated(schemaCxt,codegen_1.Name)),
!0}};exports2.KeywordCxt=KeywordCxt;function keywordCode(it,keyword,def,ruleType){let cxt=new KeywordCxt(it,def,keyword);
"code"in def?def.code(cxt,ruleType):cxt.$data&&def.validate?(0,keyword_1.funcKeywordCode)(cxt,def):"macro"in def?(0,keyword_1.
macroKeywordCode)(cxt,def):(def.compile||def.validate)&&(0,keyword_1.funcKeywordCode)(cxt,def)}var JSON_POINTER=/^\/(?:[^~]|~0|~1)*$/,
RELATIVE_JSON_POINTER=/^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;function getData($data,{dataLevel,dataNames,dataPathArr}){let jsonPointer,
data;if($data==="")return names_1.default.rootData;if($data[0]==="/"){if(!JSON_POINTER.test($data))throw new Error(`Inva\
lid JSON-pointer: ${$data}`);jsonPointer=$data,data=names_1.default.rootData}else{let matches2=RELATIVE_JSON_POINTER.exec(
$data);if(!matches2)throw new Error(`Invalid JSON-pointer: ${$data}`);let up=+matches2[1];if(jsonPointer=matches2[2],jsonPointer===
"#"){if(up>=dataLevel)throw new Error(errorMsg("property/index",up));return dataPathArr[dataLevel-up]}if(up>dataLevel)throw new Error(
errorMsg("data",up));if(data=dataNames[dataLevel-up],!jsonPointer)return data}let expr=data,segments=jsonPointer.split("\
/");for(let segment of segments)segment&&(data=(0,codegen_1._)`${data}${(0,codegen_1.getProperty)((0,util_1.unescapeJsonPointer)(
segment))}`,expr=(0,codegen_1._)`${expr} && ${data}`);return expr;function errorMsg(pointerType,up){return`Cannot access\
 ${pointerType} ${up} levels up, current level is ${dataLevel}`}}exports2.getData=getData}});var require_validation_error=__commonJS({"node_modules/ajv/dist/runtime/validation_error.js"(exports2){"use strict";Object.
defineProperty(exports2,"__esModule",{value:!0});var ValidationError=class extends Error{constructor(errors){super("vali\
dation failed"),this.errors=errors,this.ajv=this.validation=!0}};exports2.default=ValidationError}});var require_ref_error=__commonJS({"node_modules/ajv/dist/compile/ref_error.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});var resolve_1=require_resolve(),MissingRefError=class extends Error{constructor(resolver,baseId,ref,msg){
super(msg||`can't resolve reference ${ref} from id ${baseId}`),this.missingRef=(0,resolve_1.resolveUrl)(resolver,baseId,
ref),this.missingSchema=(0,resolve_1.normalizeId)((0,resolve_1.getFullPath)(resolver,this.missingRef))}};exports2.default=
MissingRefError}});var require_compile=__commonJS({"node_modules/ajv/dist/compile/index.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.resolveSchema=exports2.getCompilingSchema=exports2.resolveRef=exports2.compileSchema=exports2.
SchemaEnv=void 0;var codegen_1=require_codegen(),validation_error_1=require_validation_error(),names_1=require_names(),resolve_1=require_resolve(),
util_1=require_util4(),validate_1=require_validate2(),SchemaEnv=class{constructor(env2){var _a;this.refs={},this.dynamicAnchors=
{};let schema;typeof env2.schema=="object"&&(schema=env2.schema),this.schema=env2.schema,this.schemaId=env2.schemaId,this.
root=env2.root||this,this.baseId=(_a=env2.baseId)!==null&&_a!==void 0?_a:(0,resolve_1.normalizeId)(schema?.[env2.schemaId||
"$id"]),this.schemaPath=env2.schemaPath,this.localRefs=env2.localRefs,this.meta=env2.meta,this.$async=schema?.$async,this.
refs={}}};exports2.SchemaEnv=SchemaEnv;function compileSchema(sch){let _sch=getCompilingSchema.call(this,sch);if(_sch)return _sch;
let rootId=(0,resolve_1.getFullPath)(this.opts.uriResolver,sch.root.baseId),{es5,lines}=this.opts.code,{ownProperties}=this.
opts,gen=new codegen_1.CodeGen(this.scope,{es5,lines,ownProperties}),_ValidationError;sch.$async&&(_ValidationError=gen.
scopeValue("Error",{ref:validation_error_1.default,code:(0,codegen_1._)`require("ajv/dist/runtime/validation_error").default`}));
let validateName=gen.scopeName("validate");sch.validateName=validateName;let schemaCxt={gen,allErrors:this.opts.allErrors,
data:names_1.default.data,parentData:names_1.default.parentData,parentDataProperty:names_1.default.parentDataProperty,dataNames:[
names_1.default.data],dataPathArr:[codegen_1.nil],dataLevel:0,dataTypes:[],definedProperties:new Set,topSchemaRef:gen.scopeValue(
"schema",this.opts.code.source===!0?{ref:sch.schema,code:(0,codegen_1.stringify)(sch.schema)}:{ref:sch.schema}),validateName,
ValidationError:_ValidationError,schema:sch.schema,schemaEnv:sch,rootId,baseId:sch.baseId||rootId,schemaPath:codegen_1.nil,
errSchemaPath:sch.schemaPath||(this.opts.jtd?"":"#"),errorPath:(0,codegen_1._)`""`,opts:this.opts,self:this},sourceCode;
try{this._compilations.add(sch),(0,validate_1.validateFunctionCode)(schemaCxt),gen.optimize(this.opts.code.optimize);let validateCode=gen.
toString();sourceCode=`${gen.scopeRefs(names_1.default.scope)}return ${validateCode}`,this.opts.code.process&&(sourceCode=
this.opts.code.process(sourceCode,sch));let validate=new Function(`${names_1.default.self}`,`${names_1.default.scope}`,sourceCode)(
this,this.scope.get());if(this.scope.value(validateName,{ref:validate}),validate.errors=null,validate.schema=sch.schema,
validate.schemaEnv=sch,sch.$async&&(validate.$async=!0),this.opts.code.source===!0&&(validate.source={validateName,validateCode,
scopeValues:gen._values}),this.opts.unevaluated){let{props,items}=schemaCxt;validate.evaluated={props:props instanceof codegen_1.
Name?void 0:props,items:items instanceof codegen_1.Name?void 0:items,dynamicProps:props instanceof codegen_1.Name,dynamicItems:items instanceof
codegen_1.Name},validate.source&&(validate.source.evaluated=(0,codegen_1.stringify)(validate.evaluated))}return sch.validate=
validate,sch}catch(e){throw delete sch.validate,delete sch.validateName,sourceCode&&this.logger.error("Error compiling s\
chema, function code:",sourceCode),e}finally{this._compilations.delete(sch)}}exports2.compileSchema=compileSchema;function resolveRef(root,baseId,ref){
var _a;ref=(0,resolve_1.resolveUrl)(this.opts.uriResolver,baseId,ref);let schOrFunc=root.refs[ref];if(schOrFunc)return schOrFunc;
let _sch=resolve3.call(this,root,ref);if(_sch===void 0){let schema=(_a=root.localRefs)===null||_a===void 0?void 0:_a[ref],
{schemaId}=this.opts;schema&&(_sch=new SchemaEnv({schema,schemaId,root,baseId}))}if(_sch!==void 0)return root.refs[ref]=
inlineOrCompile.call(this,_sch)}exports2.resolveRef=resolveRef;function inlineOrCompile(sch){return(0,resolve_1.inlineRef)(
sch.schema,this.opts.inlineRefs)?sch.schema:sch.validate?sch:compileSchema.call(this,sch)}function getCompilingSchema(schEnv){
for(let sch of this._compilations)if(sameSchemaEnv(sch,schEnv))return sch}exports2.getCompilingSchema=getCompilingSchema;
function sameSchemaEnv(s1,s2){return s1.schema===s2.schema&&s1.root===s2.root&&s1.baseId===s2.baseId}function resolve3(root,ref){
let sch;for(;typeof(sch=this.refs[ref])=="string";)ref=sch;return sch||this.schemas[ref]||resolveSchema.call(this,root,ref)}
function resolveSchema(root,ref){let p=this.opts.uriResolver.parse(ref),refPath=(0,resolve_1._getFullPath)(this.opts.uriResolver,
p),baseId=(0,resolve_1.getFullPath)(this.opts.uriResolver,root.baseId,void 0);if(Object.keys(root.schema).length>0&&refPath===
baseId)return getJsonPointer.call(this,p,root);let id=(0,resolve_1.normalizeId)(refPath),schOrRef=this.refs[id]||this.schemas[id];
if(typeof schOrRef=="string"){let sch=resolveSchema.call(this,root,schOrRef);return typeof sch?.schema!="object"?void 0:
getJsonPointer.call(this,p,sch)}if(typeof schOrRef?.schema=="object"){if(schOrRef.validate||compileSchema.call(this,schOrRef),
id===(0,resolve_1.normalizeId)(ref)){let{schema}=schOrRef,{schemaId}=this.opts,schId=schema[schemaId];return schId&&(baseId=
(0,resolve_1.resolveUrl)(this.opts.uriResolver,baseId,schId)),new SchemaEnv({schema,schemaId,root,baseId})}return getJsonPointer.
call(this,p,schOrRef)}}exports2.resolveSchema=resolveSchema;var PREVENT_SCOPE_CHANGE=new Set(["properties","patternPrope\
rties","enum","dependencies","definitions"]);function getJsonPointer(parsedRef,{baseId,schema,root}){var _a;if(((_a=parsedRef.
fragment)===null||_a===void 0?void 0:_a[0])!=="/")return;for(let part of parsedRef.fragment.slice(1).split("/")){if(typeof schema==
"boolean")return;let partSchema=schema[(0,util_1.unescapeFragment)(part)];if(partSchema===void 0)return;schema=partSchema;
let schId=typeof schema=="object"&&schema[this.opts.schemaId];!PREVENT_SCOPE_CHANGE.has(part)&&schId&&(baseId=(0,resolve_1.
resolveUrl)(this.opts.uriResolver,baseId,schId))}let env2;if(typeof schema!="boolean"&&schema.$ref&&!(0,util_1.schemaHasRulesButRef)(
schema,this.RULES)){let $ref=(0,resolve_1.resolveUrl)(this.opts.uriResolver,baseId,schema.$ref);env2=resolveSchema.call(
this,root,$ref)}let{schemaId}=this.opts;if(env2=env2||new SchemaEnv({schema,schemaId,root,baseId}),env2.schema!==env2.root.
schema)return env2}}});var require_data=__commonJS({"node_modules/ajv/dist/refs/data.json"(exports2,module2){module2.exports={$id:"https://raw.\
githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",description:"Meta-schema for $data reference (JSON A\
nySchema extension proposal)",type:"object",required:["$data"],properties:{$data:{type:"string",anyOf:[{format:"relative\
-json-pointer"},{format:"json-pointer"}]}},additionalProperties:!1}}});var require_utils=__commonJS({"node_modules/fast-uri/lib/utils.js"(exports2,module2){"use strict";var isUUID=RegExp.prototype.
test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu),isIPv4=RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u),
isPort=RegExp.prototype.test.bind(/^\d*$/u),isHexPair=RegExp.prototype.test.bind(/^[\da-f]{2}$/iu),isUnreserved=RegExp.prototype.
test.bind(/^[\da-z\-._~]$/iu),isPathCharacter=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u),isQueryFragmentCharacter=RegExp.
prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u),isUserinfoCharacter=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u),
BYTE_HEX=new Array(256);{let HEX_DIGITS="0123456789ABCDEF";for(let i=0;i<256;i++)BYTE_HEX[i]="%"+HEX_DIGITS[i>>4]+HEX_DIGITS[i&
15]}function percentEncodeNonAscii(cp){return cp<2048?BYTE_HEX[192|cp>>6]+BYTE_HEX[128|cp&63]:cp<65536?BYTE_HEX[224|cp>>
12]+BYTE_HEX[128|cp>>6&63]+BYTE_HEX[128|cp&63]:BYTE_HEX[240|cp>>18]+BYTE_HEX[128|cp>>12&63]+BYTE_HEX[128|cp>>6&63]+BYTE_HEX[128|
cp&63]}function stringArrayToHexStripped(input){let acc="",code=0,i=0;for(i=0;i<input.length;i++)if(code=input[i].charCodeAt(
0),code!==48){if(!(code>=48&&code<=57||code>=65&&code<=70||code>=97&&code<=102))return"";acc+=input[i];break}for(i+=1;i<
input.length;i++){if(code=input[i].charCodeAt(0),!(code>=48&&code<=57||code>=65&&code<=70||code>=97&&code<=102))return"";
acc+=input[i]}return acc}var isHextet=RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/),isIPvFuture=RegExp.prototype.test.
bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/),isZoneCharacter=RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/),
nonSimpleDomain=RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);function isZoneIdentifier(zone){if(zone.length===
0)return!1;for(let i=0;i<zone.length;i++)if(!isZoneCharacter(zone[i])){if(zone[i]==="%"&&i+2<zone.length&&isHexPair(zone.
slice(i+1,i+3))){i+=2;continue}return!1}return!0}function compressIPv6ZeroRun(hextets){let bestStart=-1,bestLength=0,runStart=-1,
runLength=0;for(let i=0;i<hextets.length;i++)hextets[i]==="0"?(runStart===-1&&(runStart=i),runLength++,runLength>bestLength&&
(bestLength=runLength,bestStart=runStart)):(runStart=-1,runLength=0);if(bestLength<2)return hextets.join(":");let head=hextets.
slice(0,bestStart).join(":"),tail=hextets.slice(bestStart+bestLength).join(":");return head+"::"+tail}function normalizeIPv6Address(input){
let compression=input.indexOf("::");if(compression!==-1&&input.indexOf("::",compression+1)!==-1)return;let left=compression===
-1?input.split(":"):input.slice(0,compression).split(":"),right=compression===-1?[]:input.slice(compression+2).split(":");
compression!==-1&&(left.length===1&&left[0]===""&&(left.length=0),right.length===1&&right[0]===""&&(right.length=0));let parts=left.
concat(right),hextetCount=0;for(let i=0;i<parts.length;i++){let part=parts[i];if(part==="")return;if(part.indexOf(".")!==
-1){if(i!==parts.length-1||compression!==-1&&right.length===0||!isIPv4(part))return;hextetCount+=2;continue}if(!isHextet(
part))return;parts[i]=parseInt(part,16).toString(16),hextetCount++}if(compression===-1)return hextetCount!==8?void 0:compressIPv6ZeroRun(
parts);if(hextetCount>=8)return;let expanded=parts.slice(0,left.length);for(let i=hextetCount;i<8;i++)expanded.push("0");
for(let i=left.length;i<parts.length;i++)expanded.push(parts[i]);return compressIPv6ZeroRun(expanded)}function normalizeIPv6(host){
let bracketed=host[0]==="["&&host[host.length-1]==="]";if((host[0]==="["||host[host.length-1]==="]")&&!bracketed)return{
host,isIPV6:!1,error:!0};let input=bracketed?host.slice(1,-1):host;if(bracketed&&isIPvFuture(input))return input=input.toLowerCase(),
{host:`[${input}]`,escapedHost:input,isIPV6:!1,isIPVFuture:!0};if(findToken(input,":")<2)return{host,isIPV6:!1,error:bracketed};
let zoneIdentifier="",zoneSeparator=input.indexOf("%");if(zoneSeparator!==-1){let separatorLength=input.slice(zoneSeparator,
zoneSeparator+3).toLowerCase()==="%25"?3:1;if(zoneIdentifier=input.slice(zoneSeparator+separatorLength),!isZoneIdentifier(
zoneIdentifier))return{host,isIPV6:!1,error:!0};input=input.slice(0,zoneSeparator)}let address=normalizeIPv6Address(input);
return address===void 0?{host,isIPV6:!1,error:!0}:{host:address+(zoneIdentifier?"%"+zoneIdentifier:""),escapedHost:address+
(zoneIdentifier?"%25"+zoneIdentifier:""),isIPV6:!0}}function findToken(str,token2){let ind=0;for(let i=0;i<str.length;i++)
str[i]===token2&&ind++;return ind}function removeDotSegments(path){let input=path,output=[],nextSlash=-1,len=0;for(;len=
input.length;){if(len===1){if(input===".")break;if(input==="/"){output.push("/");break}else{output.push(input);break}}else if(len===
2){if(input[0]==="."){if(input[1]===".")break;if(input[1]==="/"){input=input.slice(2);continue}}else if(input[0]==="/"&&
(input[1]==="."||input[1]==="/")){output.push("/");break}}else if(len===3&&input==="/.."){output.length!==0&&output.pop(),
output.push("/");break}if(input[0]==="."){if(input[1]==="."){if(input[2]==="/"){input=input.slice(3);continue}}else if(input[1]===
"/"){input=input.slice(2);continue}}else if(input[0]==="/"&&input[1]==="."){if(input[2]==="/"){input=input.slice(2);continue}else if(input[2]===
"."&&input[3]==="/"){input=input.slice(3),output.length!==0&&output.pop();continue}}if((nextSlash=input.indexOf("/",1))===
-1){output.push(input);break}else output.push(input.slice(0,nextSlash)),input=input.slice(nextSlash)}return output.join(
"")}function removeDotSegmentsRelative(path){if(path===""||path[0]==="/")return removeDotSegments(path);let segments=path.
split("/"),last=segments.length-1,output=[],trailingDirectory=!1;for(let i=0;i<=last;i++){let segment=segments[i];segment===
"."||segment===".."?(segment===".."&&(output.length!==0&&output[output.length-1]!==".."?output.pop():output.push("..")),
trailingDirectory=i===last):output.push(segment)}return trailingDirectory&&output[output.length-1]!==".."&&output.push(""),
(output.length===0||output[0]===""||output[0].includes(":"))&&output.unshift("."),output.join("/")}var HOST_DELIMS={"@":"\
%40","/":"%2F","?":"%3F","#":"%23",":":"%3A"},HOST_DELIM_RE=/[@/?#:]/g,HOST_DELIM_NO_COLON_RE=/[@/?#]/g;function reescapeHostDelimiters(host,isIP2){
let re=isIP2?HOST_DELIM_NO_COLON_RE:HOST_DELIM_RE;return re.lastIndex=0,host.replace(re,ch=>HOST_DELIMS[ch])}function normalizePercentEncoding(input,decodeUnreserved=!1){
if(input.indexOf("%")===-1)return input;let output="";for(let i=0;i<input.length;i++){if(input[i]==="%"&&i+2<input.length){
let hex2=input.slice(i+1,i+3);if(isHexPair(hex2)){let normalizedHex=hex2.toUpperCase(),decoded2=String.fromCharCode(parseInt(
normalizedHex,16));decodeUnreserved&&isUnreserved(decoded2)?output+=decoded2:output+="%"+normalizedHex,i+=2;continue}}output+=
input[i]}return output}function normalizePathEncoding(input){let output="";for(let i=0;i<input.length;i++){let ch=input[i];
if(ch==="%"&&i+2<input.length){let hex2=input.slice(i+1,i+3);if(isHexPair(hex2)){let normalizedHex=hex2.toUpperCase(),decoded2=String.
fromCharCode(parseInt(normalizedHex,16));decoded2!=="."&&isUnreserved(decoded2)?output+=decoded2:output+="%"+normalizedHex,
i+=2;continue}}if(isPathCharacter(ch))output+=ch;else{let code=input.charCodeAt(i);if(code<128)output+=isEscapeSafe(code)?
ch:BYTE_HEX[code];else if(code<55296||code>57343)output+=percentEncodeNonAscii(code);else if(code<=56319&&i+1<input.length){
let low=input.charCodeAt(i+1);low>=56320&&low<=57343?(output+=percentEncodeNonAscii(65536+(code-55296<<10)+(low-56320)),
i++):output+=percentEncodeNonAscii(65533)}else output+=percentEncodeNonAscii(65533)}}return output}function serializePathEncoding(input,pathNoScheme=!1){
let output="",firstSegment=pathNoScheme&&input[0]!=="/";for(let i=0;i<input.length;i++){let ch=input[i];if(ch==="%"&&i+2<
input.length){let hex2=input.slice(i+1,i+3);if(isHexPair(hex2)){output+="%"+hex2.toUpperCase(),i+=2;continue}}if(ch==="/"&&
(firstSegment=!1),isPathCharacter(ch)&&(ch!==":"||!firstSegment))output+=ch;else{let code=input.charCodeAt(i);if(code<128)
output+=BYTE_HEX[code];else if(code<55296||code>57343)output+=percentEncodeNonAscii(code);else if(code<=56319&&i+1<input.
length){let low=input.charCodeAt(i+1);low>=56320&&low<=57343?(output+=percentEncodeNonAscii(65536+(code-55296<<10)+(low-
56320)),i++):output+=percentEncodeNonAscii(65533)}else output+=percentEncodeNonAscii(65533)}}return output}function encodeComponent(input,isAllowed){
let output="";for(let i=0;i<input.length;i++){let ch=input[i];if(ch==="%"&&i+2<input.length){let hex2=input.slice(i+1,i+
3);if(isHexPair(hex2)){output+="%"+hex2.toUpperCase(),i+=2;continue}}if(isAllowed(ch))output+=ch;else{let code=input.charCodeAt(
i);if(code<128)output+=BYTE_HEX[code];else if(code<55296||code>57343)output+=percentEncodeNonAscii(code);else if(code<=56319&&
i+1<input.length){let low=input.charCodeAt(i+1);low>=56320&&low<=57343?(output+=percentEncodeNonAscii(65536+(code-55296<<
10)+(low-56320)),i++):output+=percentEncodeNonAscii(65533)}else output+=percentEncodeNonAscii(65533)}}return output}function encodeUserinfo(input){
return encodeComponent(input,isUserinfoCharacter)}function encodeQuery(input){return encodeComponent(input,isQueryFragmentCharacter)}
function encodeFragment(input){return encodeComponent(input,isQueryFragmentCharacter)}function isEscapeSafe(cp){return cp>=
48&&cp<=57||cp>=65&&cp<=90||cp>=97&&cp<=122||cp===42||cp===43||cp===45||cp===46||cp===47||cp===64||cp===95}function normalizeQueryFragmentEncoding(input){
let output="";for(let i=0;i<input.length;i++){let ch=input[i];if(ch==="%"&&i+2<input.length){let hex2=input.slice(i+1,i+
3);if(isHexPair(hex2)){let normalizedHex=hex2.toUpperCase(),decoded2=String.fromCharCode(parseInt(normalizedHex,16));isUnreserved(
decoded2)?output+=decoded2:output+="%"+normalizedHex,i+=2;continue}}if(isQueryFragmentCharacter(ch))output+=ch;else{let code=input.
charCodeAt(i);if(code<128)output+=isEscapeSafe(code)?ch:BYTE_HEX[code];else if(code<55296||code>57343)output+=percentEncodeNonAscii(
code);else if(code<=56319&&i+1<input.length){let low=input.charCodeAt(i+1);low>=56320&&low<=57343?(output+=percentEncodeNonAscii(
65536+(code-55296<<10)+(low-56320)),i++):output+=percentEncodeNonAscii(65533)}else output+=percentEncodeNonAscii(65533)}}
return output}function escapePreservingEscapes(input){let output="";for(let i=0;i<input.length;i++){if(input[i]==="%"&&i+
2<input.length){let hex2=input.slice(i+1,i+3);if(isHexPair(hex2)){output+="%"+hex2.toUpperCase(),i+=2;continue}}output+=
escape(input[i])}return output}function recomposeAuthority(component){let uriTokens=[];if(component.userinfo!==void 0&&(uriTokens.
push(encodeUserinfo(component.userinfo)),uriTokens.push("@")),component.host!==void 0){let host=component.host;if(!isIPv4(
host)){let ipV6res=normalizeIPv6(host);ipV6res.isIPV6!==!0&&ipV6res.isIPVFuture!==!0&&(host=normalizePercentEncoding(host,
!0),ipV6res=normalizeIPv6(host)),ipV6res.isIPV6===!0||ipV6res.isIPVFuture===!0?host=`[${ipV6res.escapedHost}]`:host=reescapeHostDelimiters(
host,!1)}uriTokens.push(host)}if(typeof component.port=="number"||typeof component.port=="string"){let port=String(component.
port);if(!isPort(port))throw new TypeError("URI port is malformed.");uriTokens.push(":"),uriTokens.push(port)}return uriTokens.
length?uriTokens.join(""):void 0}module2.exports={nonSimpleDomain,recomposeAuthority,reescapeHostDelimiters,normalizePercentEncoding,
normalizePathEncoding,serializePathEncoding,normalizeQueryFragmentEncoding,encodeUserinfo,encodeQuery,encodeFragment,escapePreservingEscapes,
removeDotSegments,removeDotSegmentsRelative,isIPv4,isUUID,normalizeIPv6,stringArrayToHexStripped}}});var require_schemes=__commonJS({"node_modules/fast-uri/lib/schemes.js"(exports2,module2){"use strict";var{isUUID}=require_utils(),
URN_REG=/^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu,supportedSchemeNames=["http","https","ws",
"wss","urn","urn:uuid"];function isValidSchemeName(name){return supportedSchemeNames.indexOf(name)!==-1}function wsIsSecure(wsComponent){
return wsComponent.secure===!0?!0:wsComponent.secure===!1?!1:wsComponent.scheme?wsComponent.scheme.length===3&&(wsComponent.
scheme[0]==="w"||wsComponent.scheme[0]==="W")&&(wsComponent.scheme[1]==="s"||wsComponent.scheme[1]==="S")&&(wsComponent.
scheme[2]==="s"||wsComponent.scheme[2]==="S"):!1}function httpParse(component){return component.host||(component.error=component.
error||"HTTP URIs must have a host."),component}function httpSerialize(component){let secure=String(component.scheme).toLowerCase()===
"https";return(component.port===(secure?443:80)||component.port==="")&&(component.port=void 0),component.path||(component.
path="/"),component}function wsParse(wsComponent){return wsComponent.secure=wsIsSecure(wsComponent),wsComponent.resourceName=
(wsComponent.path||"/")+(wsComponent.query?"?"+wsComponent.query:""),wsComponent.path=void 0,wsComponent.query=void 0,wsComponent}
function wsSerialize(wsComponent){if((wsComponent.port===(wsIsSecure(wsComponent)?443:80)||wsComponent.port==="")&&(wsComponent.
port=void 0),typeof wsComponent.secure=="boolean"&&(wsComponent.scheme=wsComponent.secure?"wss":"ws",wsComponent.secure=
void 0),wsComponent.resourceName){let queryIndex=wsComponent.resourceName.indexOf("?"),path=queryIndex===-1?wsComponent.
resourceName:wsComponent.resourceName.slice(0,queryIndex);wsComponent.path=path&&path!=="/"?path:void 0,wsComponent.query=
queryIndex===-1?void 0:wsComponent.resourceName.slice(queryIndex+1),wsComponent.resourceName=void 0}return wsComponent.fragment=
void 0,wsComponent}function urnParse(urnComponent,options){if(!urnComponent.path)return urnComponent.error="URN can not \
be parsed",urnComponent;let matches2=urnComponent.path.match(URN_REG);if(matches2&&matches2[0]===urnComponent.path){let scheme=options.
scheme||urnComponent.scheme||"urn";urnComponent.nid=matches2[1].toLowerCase(),urnComponent.nss=matches2[2];let urnScheme=`${scheme}\
:${options.nid||urnComponent.nid}`,schemeHandler=getSchemeHandler(urnScheme);urnComponent.path=void 0,schemeHandler&&(urnComponent=
schemeHandler.parse(urnComponent,options))}else urnComponent.error=urnComponent.error||"URN can not be parsed.";return urnComponent}
function urnSerialize(urnComponent,options){if(urnComponent.nid===void 0)throw new Error("URN without nid cannot be seri\
alized");let scheme=options.scheme||urnComponent.scheme||"urn",nid=urnComponent.nid.toLowerCase(),urnScheme=`${scheme}:${options.
nid||nid}`,schemeHandler=getSchemeHandler(urnScheme);schemeHandler&&(urnComponent=schemeHandler.serialize(urnComponent,options));
let uriComponent=urnComponent,nss=urnComponent.nss;return uriComponent.path=`${nid||options.nid}:${nss}`,options.skipEscape=
!0,uriComponent}function urnuuidParse(urnComponent,options){let uuidComponent=urnComponent;return uuidComponent.uuid=uuidComponent.
nss,uuidComponent.nss=void 0,!options.tolerant&&(!uuidComponent.uuid||!isUUID(uuidComponent.uuid))&&(uuidComponent.error=
uuidComponent.error||"UUID is not valid."),uuidComponent}function urnuuidSerialize(uuidComponent){let urnComponent=uuidComponent;
return urnComponent.nss=(uuidComponent.uuid||"").toLowerCase(),urnComponent}var http={scheme:"http",domainHost:!0,parse:httpParse,
serialize:httpSerialize},https={scheme:"https",domainHost:http.domainHost,parse:httpParse,serialize:httpSerialize},ws={scheme:"\
ws",domainHost:!0,parse:wsParse,serialize:wsSerialize},wss={scheme:"wss",domainHost:ws.domainHost,parse:ws.parse,serialize:ws.
serialize},urn={scheme:"urn",parse:urnParse,serialize:urnSerialize,skipNormalize:!0},urnuuid={scheme:"urn:uuid",parse:urnuuidParse,
serialize:urnuuidSerialize,skipNormalize:!0},SCHEMES={http,https,ws,wss,urn,"urn:uuid":urnuuid};Object.setPrototypeOf(SCHEMES,
null);function getSchemeHandler(scheme){return scheme&&(SCHEMES[scheme]||SCHEMES[scheme.toLowerCase()])||void 0}module2.
exports={wsIsSecure,SCHEMES,isValidSchemeName,getSchemeHandler}}});var require_fast_uri=__commonJS({"node_modules/fast-uri/index.js"(exports2,module2){"use strict";var{normalizeIPv6,removeDotSegments,
removeDotSegmentsRelative,recomposeAuthority,normalizePercentEncoding,normalizePathEncoding,serializePathEncoding,normalizeQueryFragmentEncoding,
encodeQuery,encodeFragment,reescapeHostDelimiters,isIPv4,nonSimpleDomain}=require_utils(),{SCHEMES,getSchemeHandler}=require_schemes(),
VALID_SCHEME=/^[A-Za-z][A-Za-z0-9+.-]*$/u,MALFORMED_SCHEME_ERROR="URI scheme is malformed.",MALFORMED_HOST_ERROR="URI ho\
st is malformed.",FORBIDDEN_DOMAIN_HOST_CHARACTER=/[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;function validateScheme(scheme){let stringScheme=String(
scheme);if(!VALID_SCHEME.test(stringScheme))throw new TypeError(MALFORMED_SCHEME_ERROR);return stringScheme}function normalize(uri,options){
return typeof uri=="string"?uri=normalizeString(uri,options):typeof uri=="object"&&(uri=parse3(serialize(uri,options),options)),
uri}function resolve3(baseURI,relativeURI,options){let schemelessOptions=options?Object.assign({scheme:"null"},options):
{scheme:"null"},{parsed:baseParsed,malformedAuthorityOrPort:baseMalformed,malformedPercentEncoding:baseMalformedPercentEncoding,
malformedSchemeSpecific:baseMalformedSchemeSpecific,malformedHost:baseMalformedHost,malformedScheme:baseMalformedScheme}=parseWithStatus(
baseURI,schemelessOptions),{parsed:relativeParsed,malformedAuthorityOrPort:relativeMalformed,malformedPercentEncoding:relativeMalformedPercentEncoding,
malformedSchemeSpecific:relativeMalformedSchemeSpecific,malformedHost:relativeMalformedHost,malformedScheme:relativeMalformedScheme}=parseWithStatus(
relativeURI,schemelessOptions);if(baseMalformed||relativeMalformed||baseMalformedPercentEncoding||relativeMalformedPercentEncoding||
baseMalformedSchemeSpecific||relativeMalformedSchemeSpecific||baseMalformedHost||relativeMalformedHost||baseMalformedScheme||
relativeMalformedScheme)throw new Error(baseParsed.error||relativeParsed.error||"URI is malformed.");let resolved=resolveComponent(
baseParsed,relativeParsed,schemelessOptions,!0),resolvedSchemeHandler=getSchemeHandler(options&&options.scheme||resolved.
scheme),resolvedHost=resolved.host,resolvedHostIsIP=resolvedHost!==void 0&&resolvedHost!==""&&(isIPv4(resolvedHost)||normalizeIPv6(
resolvedHost).isIPV6);if(hasForbiddenDomainHost(resolved,options||{},resolvedSchemeHandler,resolvedHostIsIP))throw new Error(
MALFORMED_HOST_ERROR);canonicalizeHost(resolved,options||{},resolvedSchemeHandler,resolvedHostIsIP);let encodedASCIIHost=resolvedHost&&
resolvedHost.indexOf("%")!==-1&&!new RegExp("\\P{ASCII}","u").test(resolvedHost);if(resolved.error&&!encodedASCIIHost)throw new Error(
resolved.error);return schemelessOptions.skipEscape=!0,serialize(resolved,schemelessOptions)}function resolveComponent(base,relative4,options,skipNormalization){
let target={};if(skipNormalization||(base=parse3(serialize(base,options),options),relative4=parse3(serialize(relative4,options),
options)),options=options||{},!options.tolerant&&relative4.scheme)target.scheme=relative4.scheme,target.userinfo=relative4.
userinfo,target.host=relative4.host,target.port=relative4.port,target.path=removeDotSegments(relative4.path||""),target.
query=relative4.query;else{if(relative4.userinfo!==void 0||relative4.host!==void 0||relative4.port!==void 0)target.userinfo=
relative4.userinfo,target.host=relative4.host,target.port=relative4.port,target.path=removeDotSegments(relative4.path||""),
target.query=relative4.query;else{if(!relative4.path)target.path=base.path,relative4.query!==void 0?target.query=relative4.
query:target.query=base.query;else{if(relative4.path[0]==="/")target.path=removeDotSegments(relative4.path);else{let baseHasAuthority=base.
userinfo!==void 0||base.host!==void 0||base.port!==void 0;baseHasAuthority&&!base.path?target.path="/"+relative4.path:base.
path?target.path=base.path.slice(0,base.path.lastIndexOf("/")+1)+relative4.path:target.path=relative4.path,target.path=base.
scheme===void 0&&!baseHasAuthority&&target.path[0]!=="/"?removeDotSegmentsRelative(target.path):removeDotSegments(target.
path)}target.query=relative4.query}target.userinfo=base.userinfo,target.host=base.host,target.port=base.port}target.scheme=
base.scheme}return target.fragment=relative4.fragment,target}function equal(uriA,uriB,options){let normalizedA=normalizeComparableURI(
uriA,options),normalizedB=normalizeComparableURI(uriB,options);return normalizedA!==void 0&&normalizedB!==void 0&&normalizedA===
normalizedB}function serialize(cmpts,opts){let component={host:cmpts.host,scheme:cmpts.scheme,userinfo:cmpts.userinfo,port:cmpts.
port,path:cmpts.path,query:cmpts.query,nid:cmpts.nid,nss:cmpts.nss,uuid:cmpts.uuid,fragment:cmpts.fragment,reference:cmpts.
reference,resourceName:cmpts.resourceName,secure:cmpts.secure,error:""},options=Object.assign({},opts),uriTokens=[];component.
scheme&&(component.scheme=validateScheme(component.scheme));let schemeHandler=getSchemeHandler(options.scheme||component.
scheme);schemeHandler&&schemeHandler.serialize&&schemeHandler.serialize(component,options);let hasAuthority=component.userinfo!==
void 0||component.host!==void 0||component.port!==void 0,schemelessReference=(component.scheme===void 0||options.reference===
"suffix")&&!hasAuthority,pathNoScheme=!options.skipEscape&&schemelessReference;component.path!==void 0&&(options.skipEscape?
component.path=normalizePercentEncoding(component.path):component.path=serializePathEncoding(component.path,pathNoScheme)),
options.reference!=="suffix"&&component.scheme&&(component.scheme=validateScheme(component.scheme),uriTokens.push(component.
scheme,":"));let authority=recomposeAuthority(component);if(authority!==void 0&&(options.reference!=="suffix"&&uriTokens.
push("//"),uriTokens.push(authority),component.path&&component.path[0]!=="/"&&uriTokens.push("/")),component.path!==void 0){
let s=component.path;!options.absolutePath&&(!schemeHandler||!schemeHandler.absolutePath)&&(s=schemelessReference&&s[0]!==
"/"?removeDotSegmentsRelative(s):removeDotSegments(s)),schemelessReference&&(s=serializePathEncoding(s,!0)),authority===
void 0&&s[0]==="/"&&s[1]==="/"&&(s="/%2F"+s.slice(2)),uriTokens.push(s)}return component.query!==void 0&&uriTokens.push(
"?",encodeQuery(component.query)),component.fragment!==void 0&&uriTokens.push("#",encodeFragment(component.fragment)),uriTokens.
join("")}var URI_PARSE=/^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u,
AUTHORITY_PREFIX=/^(?:[^#/:?]+:)?\/\/([^/?#]*)/,AUTHORITY_INTRODUCER_REGION=/^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;function getParseError(parsed,matches2){
if(matches2[2]!==void 0&&parsed.path&&parsed.path[0]!=="/")return'URI path must start with "/" when authority is present\
.';if(typeof parsed.port=="number"&&(parsed.port<0||parsed.port>65535))return"URI port is malformed."}function hasMalformedPercentEncoding(component){
if(component===void 0)return!1;let percent=component.indexOf("%");for(;percent!==-1;){if(percent+2>=component.length||!/^[\da-f]{2}$/iu.
test(component.slice(percent+1,percent+3)))return!0;percent=component.indexOf("%",percent+3)}return!1}function isIPLiteral(host){
return host[0]==="["&&host[host.length-1]==="]"}function hasMalformedComponentPercentEncoding(matches2){let host=matches2[4];
return hasMalformedPercentEncoding(matches2[3])||host!==void 0&&!isIPLiteral(host)&&hasMalformedPercentEncoding(host)||hasMalformedPercentEncoding(
matches2[6])||hasMalformedPercentEncoding(matches2[7])||hasMalformedPercentEncoding(matches2[8])}function canonicalizeHost(parsed,options,schemeHandler,isIP2){
if(hasForbiddenDomainHost(parsed,options,schemeHandler,isIP2))return parsed.error=parsed.error||MALFORMED_HOST_ERROR,!0;
if(!options.unicodeSupport&&(!schemeHandler||!schemeHandler.unicodeSupport)&&parsed.host&&!isIPLiteral(parsed.host)&&(options.
domainHost||schemeHandler&&schemeHandler.domainHost)&&isIP2===!1&&nonSimpleDomain(parsed.host)){let url;try{url=new URL(
"http://"+parsed.host)}catch(e){return parsed.error=parsed.error||"Host's domain name can not be converted to ASCII: "+e,
!0}if(!isHostOnlyURL(url))return parsed.error=parsed.error||MALFORMED_HOST_ERROR,!0;parsed.host=url.hostname}return!1}function hasForbiddenDomainHost(parsed,options,schemeHandler,isIP2){
return!!(parsed.host&&isIP2===!1&&!isIPLiteral(parsed.host)&&(options.domainHost||schemeHandler&&schemeHandler.domainHost)&&
FORBIDDEN_DOMAIN_HOST_CHARACTER.test(parsed.host))}function isHostOnlyURL(url){return url.username===""&&url.password===
""&&url.port===""&&url.pathname==="/"&&url.search===""&&url.hash===""&&url.hostname!==""}function parseWithStatus(uri,opts){
let options=Object.assign({},opts),parsed={scheme:void 0,userinfo:void 0,host:"",port:void 0,path:"",query:void 0,fragment:void 0},
malformedAuthorityOrPort=!1,malformedPercentEncoding=!1,malformedSchemeSpecific=!1,malformedHost=!1,malformedIPLiteral=!1,
malformedScheme=!1,isIP2=!1;options.reference==="suffix"&&(options.scheme?uri=options.scheme+":"+uri:uri="//"+uri);let authorityMatch=uri.
match(AUTHORITY_PREFIX);authorityMatch!==null&&authorityMatch[1].indexOf("\\")!==-1&&(parsed.error="URI authority must n\
ot contain a literal backslash.",malformedAuthorityOrPort=!0);let introducerMatch=uri.match(AUTHORITY_INTRODUCER_REGION);
if(introducerMatch!==null){let region=introducerMatch[1],normalizedRegion=region.replace(/[\t\n\r]/g,"");normalizedRegion.
length>=2&&(normalizedRegion.slice(0,2)!=="//"?(parsed.error=parsed.error||"URI authority must not contain a literal bac\
kslash.",malformedAuthorityOrPort=!0):region.length!==normalizedRegion.length&&(parsed.error=parsed.error||"URI authorit\
y introducer must not contain whitespace.",malformedAuthorityOrPort=!0))}let matches2=uri.match(URI_PARSE);if(matches2){
parsed.scheme=matches2[1],parsed.userinfo=matches2[3],parsed.host=matches2[4],parsed.port=parseInt(matches2[5],10),parsed.
path=matches2[6]||"",parsed.query=matches2[7],parsed.fragment=matches2[8],parsed.scheme!==void 0&&(VALID_SCHEME.test(parsed.
scheme)?parsed.scheme=parsed.scheme.toLowerCase():(parsed.error=parsed.error||MALFORMED_SCHEME_ERROR,malformedScheme=!0)),
malformedPercentEncoding=hasMalformedComponentPercentEncoding(matches2),malformedPercentEncoding&&(parsed.error=parsed.error||
"URI contains malformed percent-encoding."),isNaN(parsed.port)&&(parsed.port=matches2[5]);let parseError=getParseError(parsed,
matches2);if(parseError!==void 0&&(parsed.error=parsed.error||parseError,malformedAuthorityOrPort=!0),parsed.host)if(isIPv4(
parsed.host)===!1){let bracketedIPLiteral=isIPLiteral(parsed.host),hasIPLiteralBracket=parsed.host.indexOf("[")!==-1||parsed.
host.indexOf("]")!==-1,ipv6result=normalizeIPv6(parsed.host);isIP2=ipv6result.isIPV6||ipv6result.isIPVFuture===!0,malformedIPLiteral=
hasIPLiteralBracket&&(!bracketedIPLiteral||ipv6result.error===!0),parsed.host=isIP2?ipv6result.host:ipv6result.host.toLowerCase(),
malformedIPLiteral&&(parsed.error=parsed.error||MALFORMED_HOST_ERROR,malformedAuthorityOrPort=!0)}else isIP2=!0;parsed.scheme===
void 0&&parsed.userinfo===void 0&&parsed.host===void 0&&parsed.port===void 0&&parsed.query===void 0&&!parsed.path?parsed.
reference="same-document":parsed.scheme===void 0?parsed.reference="relative":parsed.fragment===void 0?parsed.reference="\
absolute":parsed.reference="uri",options.reference&&options.reference!=="suffix"&&options.reference!==parsed.reference&&
(parsed.error=parsed.error||"URI is not a "+options.reference+" reference.");let schemeHandler=getSchemeHandler(options.
scheme||parsed.scheme);if(malformedIPLiteral||(malformedHost=canonicalizeHost(parsed,options,schemeHandler,isIP2)),uri.indexOf(
"%")!==-1&&parsed.host!==void 0&&!malformedIPLiteral){let host=isIP2?parsed.host:normalizePercentEncoding(parsed.host,!0);
isIP2||(host=normalizePercentEncoding(host.toLowerCase())),parsed.host=isIP2||options.scheme!=="null"?reescapeHostDelimiters(
host,isIP2):host}(!schemeHandler||schemeHandler&&!schemeHandler.skipNormalize)&&(parsed.path&&(parsed.path=normalizePathEncoding(
parsed.path)),parsed.query&&(parsed.query=normalizeQueryFragmentEncoding(parsed.query)),parsed.fragment&&(parsed.fragment=
normalizeQueryFragmentEncoding(parsed.fragment))),schemeHandler&&schemeHandler.parse&&(schemeHandler.parse(parsed,options),
schemeHandler===SCHEMES.urn&&parsed.nid===void 0&&(malformedSchemeSpecific=!0))}else parsed.error=parsed.error||"URI can\
 not be parsed.";return{parsed,malformedAuthorityOrPort,malformedPercentEncoding,malformedSchemeSpecific,malformedHost,malformedScheme}}
function parse3(uri,opts){return parseWithStatus(uri,opts).parsed}function normalizeString(uri,opts){return normalizeStringWithStatus(
uri,opts).normalized}function normalizeStringWithStatus(uri,opts){let{parsed,malformedAuthorityOrPort,malformedPercentEncoding,
malformedSchemeSpecific,malformedHost,malformedScheme}=parseWithStatus(uri,opts);return{normalized:malformedAuthorityOrPort||
malformedPercentEncoding||malformedSchemeSpecific||malformedHost||malformedScheme?uri:serialize(parsed,opts),malformedAuthorityOrPort,
malformedPercentEncoding,malformedSchemeSpecific,malformedHost,malformedScheme}}function normalizeComparableURI(uri,opts){
if(typeof uri!="string"&&typeof uri!="object")return;let value;try{value=typeof uri=="string"?uri:serialize(uri,opts)}catch{
return}let{normalized,malformedAuthorityOrPort,malformedPercentEncoding,malformedSchemeSpecific,malformedHost,malformedScheme}=normalizeStringWithStatus(
value,opts);return malformedAuthorityOrPort||malformedPercentEncoding||malformedSchemeSpecific||malformedHost||malformedScheme?
void 0:normalized}var fastUri={SCHEMES,normalize,resolve:resolve3,resolveComponent,equal,serialize,parse:parse3};module2.
exports=fastUri;module2.exports.default=fastUri;module2.exports.fastUri=fastUri}});var require_uri=__commonJS({"node_modules/ajv/dist/runtime/uri.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});var uri=require_fast_uri();uri.code='require("ajv/dist/runtime/uri").default';exports2.default=
uri}});var require_core=__commonJS({"node_modules/ajv/dist/core.js"(exports2){"use strict";Object.defineProperty(exports2,"__es\
Module",{value:!0});exports2.CodeGen=exports2.Name=exports2.nil=exports2.stringify=exports2.str=exports2._=exports2.KeywordCxt=
void 0;var validate_1=require_validate2();Object.defineProperty(exports2,"KeywordCxt",{enumerable:!0,get:function(){return validate_1.
KeywordCxt}});var codegen_1=require_codegen();Object.defineProperty(exports2,"_",{enumerable:!0,get:function(){return codegen_1.
_}});Object.defineProperty(exports2,"str",{enumerable:!0,get:function(){return codegen_1.str}});Object.defineProperty(exports2,
"stringify",{enumerable:!0,get:function(){return codegen_1.stringify}});Object.defineProperty(exports2,"nil",{enumerable:!0,
get:function(){return codegen_1.nil}});Object.defineProperty(exports2,"Name",{enumerable:!0,get:function(){return codegen_1.
Name}});Object.defineProperty(exports2,"CodeGen",{enumerable:!0,get:function(){return codegen_1.CodeGen}});var validation_error_1=require_validation_error(),
ref_error_1=require_ref_error(),rules_1=require_rules(),compile_1=require_compile(),codegen_2=require_codegen(),resolve_1=require_resolve(),
dataType_1=require_dataType(),util_1=require_util4(),$dataRefSchema=require_data(),uri_1=require_uri(),defaultRegExp=(str,flags)=>new RegExp(
str,flags);defaultRegExp.code="new RegExp";var META_IGNORE_OPTIONS=["removeAdditional","useDefaults","coerceTypes"],EXT_SCOPE_NAMES=new Set(
["validate","serialize","parse","wrapper","root","schema","keyword","pattern","formats","validate$data","func","obj","Er\
ror"]),removedOptions={errorDataPath:"",format:"`validateFormats: false` can be used instead.",nullable:'"nullable" keyw\
ord is supported by default.',jsonPointers:"Deprecated jsPropertySyntax can be used instead.",extendRefs:"Deprecated ign\
oreKeywordsWithRef can be used instead.",missingRefs:"Pass empty schema with $id that should be ignored to ajv.addSchema\
.",processCode:"Use option `code: {process: (code, schemaEnv: object) => string}`",sourceCode:"Use option `code: {source\
: true}`",strictDefaults:"It is default now, see option `strict`.",strictKeywords:"It is default now, see option `strict\
`.",uniqueItems:'"uniqueItems" keyword is always validated.',unknownFormats:"Disable strict mode or pass `true` to `ajv.\
addFormat` (or `formats` option).",cache:"Map is used as cache, schema object as key.",serialize:"Map is used as cache, \
schema object as key.",ajvErrors:"It is default now."},deprecatedOptions={ignoreKeywordsWithRef:"",jsPropertySyntax:"",unicode:'\
"minLength"/"maxLength" account for unicode characters by default.'},MAX_EXPRESSION=200;function requiredOptions(o){var _a,
_b,_c,_d,_e,_f,_g,_h,_j,_k,_l,_m,_o,_p,_q,_r,_s,_t,_u,_v,_w,_x,_y,_z,_0;let s=o.strict,_optz=(_a=o.code)===null||_a===void 0?
void 0:_a.optimize,optimize=_optz===!0||_optz===void 0?1:_optz||0,regExp=(_c=(_b=o.code)===null||_b===void 0?void 0:_b.regExp)!==
null&&_c!==void 0?_c:defaultRegExp,uriResolver=(_d=o.uriResolver)!==null&&_d!==void 0?_d:uri_1.default;return{strictSchema:(_f=
(_e=o.strictSchema)!==null&&_e!==void 0?_e:s)!==null&&_f!==void 0?_f:!0,strictNumbers:(_h=(_g=o.strictNumbers)!==null&&_g!==
void 0?_g:s)!==null&&_h!==void 0?_h:!0,strictTypes:(_k=(_j=o.strictTypes)!==null&&_j!==void 0?_j:s)!==null&&_k!==void 0?
_k:"log",strictTuples:(_m=(_l=o.strictTuples)!==null&&_l!==void 0?_l:s)!==null&&_m!==void 0?_m:"log",strictRequired:(_p=
(_o=o.strictRequired)!==null&&_o!==void 0?_o:s)!==null&&_p!==void 0?_p:!1,code:o.code?{...o.code,optimize,regExp}:{optimize,
regExp},loopRequired:(_q=o.loopRequired)!==null&&_q!==void 0?_q:MAX_EXPRESSION,loopEnum:(_r=o.loopEnum)!==null&&_r!==void 0?
_r:MAX_EXPRESSION,meta:(_s=o.meta)!==null&&_s!==void 0?_s:!0,messages:(_t=o.messages)!==null&&_t!==void 0?_t:!0,inlineRefs:(_u=
o.inlineRefs)!==null&&_u!==void 0?_u:!0,schemaId:(_v=o.schemaId)!==null&&_v!==void 0?_v:"$id",addUsedSchema:(_w=o.addUsedSchema)!==
null&&_w!==void 0?_w:!0,validateSchema:(_x=o.validateSchema)!==null&&_x!==void 0?_x:!0,validateFormats:(_y=o.validateFormats)!==
null&&_y!==void 0?_y:!0,unicodeRegExp:(_z=o.unicodeRegExp)!==null&&_z!==void 0?_z:!0,int32range:(_0=o.int32range)!==null&&
_0!==void 0?_0:!0,uriResolver}}var Ajv2=class{constructor(opts={}){this.schemas={},this.refs={},this.formats=Object.create(
null),this._compilations=new Set,this._loading={},this._cache=new Map,opts=this.opts={...opts,...requiredOptions(opts)};
let{es5,lines}=this.opts.code;this.scope=new codegen_2.ValueScope({scope:{},prefixes:EXT_SCOPE_NAMES,es5,lines}),this.logger=
getLogger(opts.logger);let formatOpt=opts.validateFormats;opts.validateFormats=!1,this.RULES=(0,rules_1.getRules)(),checkOptions.
call(this,removedOptions,opts,"NOT SUPPORTED"),checkOptions.call(this,deprecatedOptions,opts,"DEPRECATED","warn"),this._metaOpts=
getMetaSchemaOptions.call(this),opts.formats&&addInitialFormats.call(this),this._addVocabularies(),this._addDefaultMetaSchema(),
opts.keywords&&addInitialKeywords.call(this,opts.keywords),typeof opts.meta=="object"&&this.addMetaSchema(opts.meta),addInitialSchemas.
call(this),opts.validateFormats=formatOpt}_addVocabularies(){this.addKeyword("$async")}_addDefaultMetaSchema(){let{$data,
meta,schemaId}=this.opts,_dataRefSchema=$dataRefSchema;schemaId==="id"&&(_dataRefSchema={...$dataRefSchema},_dataRefSchema.
id=_dataRefSchema.$id,delete _dataRefSchema.$id),meta&&$data&&this.addMetaSchema(_dataRefSchema,_dataRefSchema[schemaId],
!1)}defaultMeta(){let{meta,schemaId}=this.opts;return this.opts.defaultMeta=typeof meta=="object"?meta[schemaId]||meta:void 0}validate(schemaKeyRef,data){
let v;if(typeof schemaKeyRef=="string"){if(v=this.getSchema(schemaKeyRef),!v)throw new Error(`no schema with key or ref \
"${schemaKeyRef}"`)}else v=this.compile(schemaKeyRef);let valid=v(data);return"$async"in v||(this.errors=v.errors),valid}compile(schema,_meta){
let sch=this._addSchema(schema,_meta);return sch.validate||this._compileSchemaEnv(sch)}compileAsync(schema,meta){if(typeof this.
opts.loadSchema!="function")throw new Error("options.loadSchema should be a function");let{loadSchema}=this.opts;return runCompileAsync.
call(this,schema,meta);async function runCompileAsync(_schema,_meta){await loadMetaSchema.call(this,_schema.$schema);let sch=this.
_addSchema(_schema,_meta);return sch.validate||_compileAsync.call(this,sch)}async function loadMetaSchema($ref){$ref&&!this.
getSchema($ref)&&await runCompileAsync.call(this,{$ref},!0)}async function _compileAsync(sch){try{return this._compileSchemaEnv(
sch)}catch(e){if(!(e instanceof ref_error_1.default))throw e;return checkLoaded.call(this,e),await loadMissingSchema.call(
this,e.missingSchema),_compileAsync.call(this,sch)}}function checkLoaded({missingSchema:ref,missingRef}){if(this.refs[ref])
throw new Error(`AnySchema ${ref} is loaded but ${missingRef} cannot be resolved`)}async function loadMissingSchema(ref){
let _schema=await _loadSchema.call(this,ref);this.refs[ref]||await loadMetaSchema.call(this,_schema.$schema),this.refs[ref]||
this.addSchema(_schema,ref,meta)}async function _loadSchema(ref){let p=this._loading[ref];if(p)return p;try{return await(this.
_loading[ref]=loadSchema(ref))}finally{delete this._loading[ref]}}}addSchema(schema,key,_meta,_validateSchema=this.opts.
validateSchema){if(Array.isArray(schema)){for(let sch of schema)this.addSchema(sch,void 0,_meta,_validateSchema);return this}
let id;if(typeof schema=="object"){let{schemaId}=this.opts;if(id=schema[schemaId],id!==void 0&&typeof id!="string")throw new Error(
`schema ${schemaId} must be string`)}return key=(0,resolve_1.normalizeId)(key||id),this._checkUnique(key),this.schemas[key]=
this._addSchema(schema,_meta,key,_validateSchema,!0),this}addMetaSchema(schema,key,_validateSchema=this.opts.validateSchema){
return this.addSchema(schema,key,!0,_validateSchema),this}validateSchema(schema,throwOrLogError){if(typeof schema=="bool\
ean")return!0;let $schema;if($schema=schema.$schema,$schema!==void 0&&typeof $schema!="string")throw new Error("$schema \
must be a string");if($schema=$schema||this.opts.defaultMeta||this.defaultMeta(),!$schema)return this.logger.warn("meta-\
schema not available"),this.errors=null,!0;let valid=this.validate($schema,schema);if(!valid&&throwOrLogError){let message="\
schema is invalid: "+this.errorsText();if(this.opts.validateSchema==="log")this.logger.error(message);else throw new Error(
message)}return valid}getSchema(keyRef){let sch;for(;typeof(sch=getSchEnv.call(this,keyRef))=="string";)keyRef=sch;if(sch===
void 0){let{schemaId}=this.opts,root=new compile_1.SchemaEnv({schema:{},schemaId});if(sch=compile_1.resolveSchema.call(this,
root,keyRef),!sch)return;this.refs[keyRef]=sch}return sch.validate||this._compileSchemaEnv(sch)}removeSchema(schemaKeyRef){
if(schemaKeyRef instanceof RegExp)return this._removeAllSchemas(this.schemas,schemaKeyRef),this._removeAllSchemas(this.refs,
schemaKeyRef),this;switch(typeof schemaKeyRef){case"undefined":return this._removeAllSchemas(this.schemas),this._removeAllSchemas(
this.refs),this._cache.clear(),this;case"string":{let sch=getSchEnv.call(this,schemaKeyRef);return typeof sch=="object"&&
this._cache.delete(sch.schema),delete this.schemas[schemaKeyRef],delete this.refs[schemaKeyRef],this}case"object":{let cacheKey=schemaKeyRef;
this._cache.delete(cacheKey);let id=schemaKeyRef[this.opts.schemaId];return id&&(id=(0,resolve_1.normalizeId)(id),delete this.
schemas[id],delete this.refs[id]),this}default:throw new Error("ajv.removeSchema: invalid parameter")}}addVocabulary(definitions){
for(let def of definitions)this.addKeyword(def);return this}addKeyword(kwdOrDef,def){let keyword;if(typeof kwdOrDef=="st\
ring")keyword=kwdOrDef,typeof def=="object"&&(this.logger.warn("these parameters are deprecated, see docs for addKeyword"),
def.keyword=keyword);else if(typeof kwdOrDef=="object"&&def===void 0){if(def=kwdOrDef,keyword=def.keyword,Array.isArray(
keyword)&&!keyword.length)throw new Error("addKeywords: keyword must be string or non-empty array")}else throw new Error(
"invalid addKeywords parameters");if(checkKeyword.call(this,keyword,def),!def)return(0,util_1.eachItem)(keyword,kwd=>addRule.
call(this,kwd)),this;keywordMetaschema.call(this,def);let definition={...def,type:(0,dataType_1.getJSONTypes)(def.type),
schemaType:(0,dataType_1.getJSONTypes)(def.schemaType)};return(0,util_1.eachItem)(keyword,definition.type.length===0?k=>addRule.
call(this,k,definition):k=>definition.type.forEach(t=>addRule.call(this,k,definition,t))),this}getKeyword(keyword){let rule=this.
RULES.all[keyword];return typeof rule=="object"?rule.definition:!!rule}removeKeyword(keyword){let{RULES}=this;delete RULES.
keywords[keyword],delete RULES.all[keyword];for(let group of RULES.rules){let i=group.rules.findIndex(rule=>rule.keyword===
keyword);i>=0&&group.rules.splice(i,1)}return this}addFormat(name,format){return typeof format=="string"&&(format=new RegExp(
format)),this.formats[name]=format,this}errorsText(errors=this.errors,{separator=", ",dataVar="data"}={}){return!errors||
errors.length===0?"No errors":errors.map(e=>`${dataVar}${e.instancePath} ${e.message}`).reduce((text2,msg)=>text2+separator+
msg)}$dataMetaSchema(metaSchema,keywordsJsonPointers){let rules=this.RULES.all;metaSchema=JSON.parse(JSON.stringify(metaSchema));
for(let jsonPointer of keywordsJsonPointers){let segments=jsonPointer.split("/").slice(1),keywords=metaSchema;for(let seg of segments)
keywords=keywords[seg];for(let key in rules){let rule=rules[key];if(typeof rule!="object")continue;let{$data}=rule.definition,
schema=keywords[key];$data&&schema&&(keywords[key]=schemaOrData(schema))}}return metaSchema}_removeAllSchemas(schemas2,regex){
for(let keyRef in schemas2){let sch=schemas2[keyRef];(!regex||regex.test(keyRef))&&(typeof sch=="string"?delete schemas2[keyRef]:
sch&&!sch.meta&&(this._cache.delete(sch.schema),delete schemas2[keyRef]))}}_addSchema(schema,meta,baseId,validateSchema=this.
opts.validateSchema,addSchema=this.opts.addUsedSchema){let id,{schemaId}=this.opts;if(typeof schema=="object")id=schema[schemaId];else{
if(this.opts.jtd)throw new Error("schema must be object");if(typeof schema!="boolean")throw new Error("schema must be ob\
ject or boolean")}let sch=this._cache.get(schema);if(sch!==void 0)return sch;baseId=(0,resolve_1.normalizeId)(id||baseId);
let localRefs=resolve_1.getSchemaRefs.call(this,schema,baseId);return sch=new compile_1.SchemaEnv({schema,schemaId,meta,
baseId,localRefs}),this._cache.set(sch.schema,sch),addSchema&&!baseId.startsWith("#")&&(baseId&&this._checkUnique(baseId),
this.refs[baseId]=sch),validateSchema&&this.validateSchema(schema,!0),sch}_checkUnique(id){if(this.schemas[id]||this.refs[id])
throw new Error(`schema with key or id "${id}" already exists`)}_compileSchemaEnv(sch){if(sch.meta?this._compileMetaSchema(
sch):compile_1.compileSchema.call(this,sch),!sch.validate)throw new Error("ajv implementation error");return sch.validate}_compileMetaSchema(sch){
let currentOpts=this.opts;this.opts=this._metaOpts;try{compile_1.compileSchema.call(this,sch)}finally{this.opts=currentOpts}}};
Ajv2.ValidationError=validation_error_1.default;Ajv2.MissingRefError=ref_error_1.default;exports2.default=Ajv2;function checkOptions(checkOpts,options,msg,log="\
error"){for(let key in checkOpts){let opt=key;opt in options&&this.logger[log](`${msg}: option ${key}. ${checkOpts[opt]}`)}}
function getSchEnv(keyRef){return keyRef=(0,resolve_1.normalizeId)(keyRef),this.schemas[keyRef]||this.refs[keyRef]}function addInitialSchemas(){
let optsSchemas=this.opts.schemas;if(optsSchemas)if(Array.isArray(optsSchemas))this.addSchema(optsSchemas);else for(let key in optsSchemas)
this.addSchema(optsSchemas[key],key)}function addInitialFormats(){for(let name in this.opts.formats){let format=this.opts.
formats[name];format&&this.addFormat(name,format)}}function addInitialKeywords(defs){if(Array.isArray(defs)){this.addVocabulary(
defs);return}this.logger.warn("keywords option as map is deprecated, pass array");for(let keyword in defs){let def=defs[keyword];
def.keyword||(def.keyword=keyword),this.addKeyword(def)}}function getMetaSchemaOptions(){let metaOpts={...this.opts};for(let opt of META_IGNORE_OPTIONS)
delete metaOpts[opt];return metaOpts}var noLogs={log(){},warn(){},error(){}};function getLogger(logger){if(logger===!1)return noLogs;
if(logger===void 0)return console;if(logger.log&&logger.warn&&logger.error)return logger;throw new Error("logger must im\
plement log, warn and error methods")}var KEYWORD_NAME=/^[a-z_$][a-z0-9_$:-]*$/i;function checkKeyword(keyword,def){let{
RULES}=this;if((0,util_1.eachItem)(keyword,kwd=>{if(RULES.keywords[kwd])throw new Error(`Keyword ${kwd} is already defin\
ed`);if(!KEYWORD_NAME.test(kwd))throw new Error(`Keyword ${kwd} has invalid name`)}),!!def&&def.$data&&!("code"in def||"\
validate"in def))throw new Error('$data keyword must have "code" or "validate" function')}function addRule(keyword,definition,dataType){
var _a;let post=definition?.post;if(dataType&&post)throw new Error('keyword with "post" flag cannot have "type"');let{RULES}=this,
ruleGroup=post?RULES.post:RULES.rules.find(({type:t})=>t===dataType);if(ruleGroup||(ruleGroup={type:dataType,rules:[]},RULES.
rules.push(ruleGroup)),RULES.keywords[keyword]=!0,!definition)return;let rule={keyword,definition:{...definition,type:(0,dataType_1.
getJSONTypes)(definition.type),schemaType:(0,dataType_1.getJSONTypes)(definition.schemaType)}};definition.before?addBeforeRule.
call(this,ruleGroup,rule,definition.before):ruleGroup.rules.push(rule),RULES.all[keyword]=rule,(_a=definition.implements)===
null||_a===void 0||_a.forEach(kwd=>this.addKeyword(kwd))}function addBeforeRule(ruleGroup,rule,before){let i=ruleGroup.rules.
findIndex(_rule=>_rule.keyword===before);i>=0?ruleGroup.rules.splice(i,0,rule):(ruleGroup.rules.push(rule),this.logger.warn(
`rule ${before} is not defined`))}function keywordMetaschema(def){let{metaSchema}=def;metaSchema!==void 0&&(def.$data&&this.
opts.$data&&(metaSchema=schemaOrData(metaSchema)),def.validateSchema=this.compile(metaSchema,!0))}var $dataRef={$ref:"ht\
tps://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#"};function schemaOrData(schema){return{anyOf:[
schema,$dataRef]}}}});var require_id=__commonJS({"node_modules/ajv/dist/vocabularies/core/id.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});var def={keyword:"id",code(){throw new Error('NOT SUPPORTED: keyword "id", use "$id" f\
or schema ID')}};exports2.default=def}});var require_ref=__commonJS({"node_modules/ajv/dist/vocabularies/core/ref.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.callRef=exports2.getValidate=void 0;var ref_error_1=require_ref_error(),code_1=require_code2(),
codegen_1=require_codegen(),names_1=require_names(),compile_1=require_compile(),util_1=require_util4(),def={keyword:"$re\
f",schemaType:"string",code(cxt){let{gen,schema:$ref,it}=cxt,{baseId,schemaEnv:env2,validateName,opts,self}=it,{root}=env2;
if(($ref==="#"||$ref==="#/")&&baseId===root.baseId)return callRootRef();let schOrEnv=compile_1.resolveRef.call(self,root,
baseId,$ref);if(schOrEnv===void 0)throw new ref_error_1.default(it.opts.uriResolver,baseId,$ref);if(schOrEnv instanceof compile_1.
SchemaEnv)return callValidate(schOrEnv);return inlineRefSchema(schOrEnv);function callRootRef(){if(env2===root)return callRef(
cxt,validateName,env2,env2.$async);let rootName=gen.scopeValue("root",{ref:root});return callRef(cxt,(0,codegen_1._)`${rootName}.validate`,
root,root.$async)}function callValidate(sch){let v=getValidate(cxt,sch);callRef(cxt,v,sch,sch.$async)}function inlineRefSchema(sch){
let schName=gen.scopeValue("schema",opts.code.source===!0?{ref:sch,code:(0,codegen_1.stringify)(sch)}:{ref:sch}),valid=gen.
name("valid"),schCxt=cxt.subschema({schema:sch,dataTypes:[],schemaPath:codegen_1.nil,topSchemaRef:schName,errSchemaPath:$ref},
valid);cxt.mergeEvaluated(schCxt),cxt.ok(valid)}}};function getValidate(cxt,sch){let{gen}=cxt;return sch.validate?gen.scopeValue(
"validate",{ref:sch.validate}):(0,codegen_1._)`${gen.scopeValue("wrapper",{ref:sch})}.validate`}exports2.getValidate=getValidate;
function callRef(cxt,v,sch,$async){let{gen,it}=cxt,{allErrors,schemaEnv:env2,opts}=it,passCxt=opts.passContext?names_1.default.
this:codegen_1.nil;$async?callAsyncRef():callSyncRef();function callAsyncRef(){if(!env2.$async)throw new Error("async sc\
hema referenced by sync schema");let valid=gen.let("valid");gen.try(()=>{gen.code((0,codegen_1._)`await ${(0,code_1.callValidateCode)(
cxt,v,passCxt)}`),addEvaluatedFrom(v),allErrors||gen.assign(valid,!0)},e=>{gen.if((0,codegen_1._)`!(${e} instanceof ${it.
ValidationError})`,()=>gen.throw(e)),addErrorsFrom(e),allErrors||gen.assign(valid,!1)}),cxt.ok(valid)}function callSyncRef(){
cxt.result((0,code_1.callValidateCode)(cxt,v,passCxt),()=>addEvaluatedFrom(v),()=>addErrorsFrom(v))}function addErrorsFrom(source){
let errs=(0,codegen_1._)`${source}.errors`;gen.assign(names_1.default.vErrors,(0,codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.
default.vErrors}.concat(${errs})`),gen.assign(names_1.default.errors,(0,codegen_1._)`${names_1.default.vErrors}.length`)}
function addEvaluatedFrom(source){var _a;if(!it.opts.unevaluated)return;let schEvaluated=(_a=sch?.validate)===null||_a===
void 0?void 0:_a.evaluated;if(it.props!==!0)if(schEvaluated&&!schEvaluated.dynamicProps)schEvaluated.props!==void 0&&(it.
props=util_1.mergeEvaluated.props(gen,schEvaluated.props,it.props));else{let props=gen.var("props",(0,codegen_1._)`${source}.evaluated.props`);
it.props=util_1.mergeEvaluated.props(gen,props,it.props,codegen_1.Name)}if(it.items!==!0)if(schEvaluated&&!schEvaluated.
dynamicItems)schEvaluated.items!==void 0&&(it.items=util_1.mergeEvaluated.items(gen,schEvaluated.items,it.items));else{let items=gen.
var("items",(0,codegen_1._)`${source}.evaluated.items`);it.items=util_1.mergeEvaluated.items(gen,items,it.items,codegen_1.
Name)}}}exports2.callRef=callRef;exports2.default=def}});var require_core2=__commonJS({"node_modules/ajv/dist/vocabularies/core/index.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});var id_1=require_id(),ref_1=require_ref(),core=["$schema","$id","$defs","$vocabulary",
{keyword:"$comment"},"definitions",id_1.default,ref_1.default];exports2.default=core}});var require_limitNumber=__commonJS({"node_modules/ajv/dist/vocabularies/validation/limitNumber.js"(exports2){"use strict";
Object.defineProperty(exports2,"__esModule",{value:!0});var codegen_1=require_codegen(),ops=codegen_1.operators,KWDs={maximum:{
okStr:"<=",ok:ops.LTE,fail:ops.GT},minimum:{okStr:">=",ok:ops.GTE,fail:ops.LT},exclusiveMaximum:{okStr:"<",ok:ops.LT,fail:ops.
GTE},exclusiveMinimum:{okStr:">",ok:ops.GT,fail:ops.LTE}},error={message:({keyword,schemaCode})=>(0,codegen_1.str)`must be ${KWDs[keyword].
okStr} ${schemaCode}`,params:({keyword,schemaCode})=>(0,codegen_1._)`{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`},
def={keyword:Object.keys(KWDs),type:"number",schemaType:"number",$data:!0,error,code(cxt){let{keyword,data,schemaCode}=cxt;
cxt.fail$data((0,codegen_1._)`${data} ${KWDs[keyword].fail} ${schemaCode} || isNaN(${data})`)}};exports2.default=def}});var require_multipleOf=__commonJS({"node_modules/ajv/dist/vocabularies/validation/multipleOf.js"(exports2){"use strict";
Object.defineProperty(exports2,"__esModule",{value:!0});var codegen_1=require_codegen(),error={message:({schemaCode})=>(0,codegen_1.
str)`must be multiple of ${schemaCode}`,params:({schemaCode})=>(0,codegen_1._)`{multipleOf: ${schemaCode}}`},def={keyword:"\
multipleOf",type:"number",schemaType:"number",$data:!0,error,code(cxt){let{gen,data,schemaCode,it}=cxt,prec=it.opts.multipleOfPrecision,
res=gen.let("res"),invalid=prec?(0,codegen_1._)`Math.abs(Math.round(${res}) - ${res}) > 1e-${prec}`:(0,codegen_1._)`${res} !== parseInt(${res})`;
cxt.fail$data((0,codegen_1._)`(${schemaCode} === 0 || (${res} = ${data}/${schemaCode}, ${invalid}))`)}};exports2.default=
def}});var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,
value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);
return length}exports2.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var require_limitLength=__commonJS({"node_modules/ajv/dist/vocabularies/validation/limitLength.js"(exports2){"use strict";
Object.defineProperty(exports2,"__esModule",{value:!0});var codegen_1=require_codegen(),util_1=require_util4(),ucs2length_1=require_ucs2length(),
error={message({keyword,schemaCode}){let comp=keyword==="maxLength"?"more":"fewer";return(0,codegen_1.str)`must NOT have ${comp} than ${schemaCode} characters`},
params:({schemaCode})=>(0,codegen_1._)`{limit: ${schemaCode}}`},def={keyword:["maxLength","minLength"],type:"string",schemaType:"\
number",$data:!0,error,code(cxt){let{keyword,data,schemaCode,it}=cxt,op=keyword==="maxLength"?codegen_1.operators.GT:codegen_1.
operators.LT,len=it.opts.unicode===!1?(0,codegen_1._)`${data}.length`:(0,codegen_1._)`${(0,util_1.useFunc)(cxt.gen,ucs2length_1.
default)}(${data})`;cxt.fail$data((0,codegen_1._)`${len} ${op} ${schemaCode}`)}};exports2.default=def}});var require_pattern=__commonJS({"node_modules/ajv/dist/vocabularies/validation/pattern.js"(exports2){"use strict";Object.
defineProperty(exports2,"__esModule",{value:!0});var code_1=require_code2(),util_1=require_util4(),codegen_1=require_codegen(),
error={message:({schemaCode})=>(0,codegen_1.str)`must match pattern "${schemaCode}"`,params:({schemaCode})=>(0,codegen_1.
_)`{pattern: ${schemaCode}}`},def={keyword:"pattern",type:"string",schemaType:"string",$data:!0,error,code(cxt){let{gen,
data,$data,schema,schemaCode,it}=cxt,u=it.opts.unicodeRegExp?"u":"";if($data){let{regExp}=it.opts.code,regExpCode=regExp.
code==="new RegExp"?(0,codegen_1._)`new RegExp`:(0,util_1.useFunc)(gen,regExp),valid=gen.let("valid");gen.try(()=>gen.assign(
valid,(0,codegen_1._)`${regExpCode}(${schemaCode}, ${u}).test(${data})`),()=>gen.assign(valid,!1)),cxt.fail$data((0,codegen_1.
_)`!${valid}`)}else{let regExp=(0,code_1.usePattern)(cxt,schema);cxt.fail$data((0,codegen_1._)`!${regExp}.test(${data})`)}}};
exports2.default=def}});var require_limitProperties=__commonJS({"node_modules/ajv/dist/vocabularies/validation/limitProperties.js"(exports2){"us\
e strict";Object.defineProperty(exports2,"__esModule",{value:!0});var codegen_1=require_codegen(),error={message({keyword,
schemaCode}){let comp=keyword==="maxProperties"?"more":"fewer";return(0,codegen_1.str)`must NOT have ${comp} than ${schemaCode} properties`},
params:({schemaCode})=>(0,codegen_1._)`{limit: ${schemaCode}}`},def={keyword:["maxProperties","minProperties"],type:"obj\
ect",schemaType:"number",$data:!0,error,code(cxt){let{keyword,data,schemaCode}=cxt,op=keyword==="maxProperties"?codegen_1.
operators.GT:codegen_1.operators.LT;cxt.fail$data((0,codegen_1._)`Object.keys(${data}).length ${op} ${schemaCode}`)}};exports2.
default=def}});var require_required=__commonJS({"node_modules/ajv/dist/vocabularies/validation/required.js"(exports2){"use strict";Object.
defineProperty(exports2,"__esModule",{value:!0});var code_1=require_code2(),codegen_1=require_codegen(),util_1=require_util4(),
error={message:({params:{missingProperty}})=>(0,codegen_1.str)`must have required property '${missingProperty}'`,params:({
params:{missingProperty}})=>(0,codegen_1._)`{missingProperty: ${missingProperty}}`},def={keyword:"required",type:"object",
schemaType:"array",$data:!0,error,code(cxt){let{gen,schema,schemaCode,data,$data,it}=cxt,{opts}=it;if(!$data&&schema.length===
0)return;let useLoop=schema.length>=opts.loopRequired;if(it.allErrors?allErrorsMode():exitOnErrorMode(),opts.strictRequired){
let props=cxt.parentSchema.properties,{definedProperties}=cxt.it;for(let requiredKey of schema)if(props?.[requiredKey]===
void 0&&!definedProperties.has(requiredKey)){let schemaPath=it.schemaEnv.baseId+it.errSchemaPath,msg=`required property \
"${requiredKey}" is not defined at "${schemaPath}" (strictRequired)`;(0,util_1.checkStrictMode)(it,msg,it.opts.strictRequired)}}
function allErrorsMode(){if(useLoop||$data)cxt.block$data(codegen_1.nil,loopAllRequired);else for(let prop of schema)(0,code_1.
checkReportMissingProp)(cxt,prop)}function exitOnErrorMode(){let missing=gen.let("missing");if(useLoop||$data){let valid=gen.
let("valid",!0);cxt.block$data(valid,()=>loopUntilMissing(missing,valid)),cxt.ok(valid)}else gen.if((0,code_1.checkMissingProp)(
cxt,schema,missing)),(0,code_1.reportMissingProp)(cxt,missing),gen.else()}function loopAllRequired(){gen.forOf("prop",schemaCode,
prop=>{cxt.setParams({missingProperty:prop}),gen.if((0,code_1.noPropertyInData)(gen,data,prop,opts.ownProperties),()=>cxt.
error())})}function loopUntilMissing(missing,valid){cxt.setParams({missingProperty:missing}),gen.forOf(missing,schemaCode,
()=>{gen.assign(valid,(0,code_1.propertyInData)(gen,data,missing,opts.ownProperties)),gen.if((0,codegen_1.not)(valid),()=>{
cxt.error(),gen.break()})},codegen_1.nil)}}};exports2.default=def}});var require_limitItems=__commonJS({"node_modules/ajv/dist/vocabularies/validation/limitItems.js"(exports2){"use strict";
Object.defineProperty(exports2,"__esModule",{value:!0});var codegen_1=require_codegen(),error={message({keyword,schemaCode}){
let comp=keyword==="maxItems"?"more":"fewer";return(0,codegen_1.str)`must NOT have ${comp} than ${schemaCode} items`},params:({
schemaCode})=>(0,codegen_1._)`{limit: ${schemaCode}}`},def={keyword:["maxItems","minItems"],type:"array",schemaType:"num\
ber",$data:!0,error,code(cxt){let{keyword,data,schemaCode}=cxt,op=keyword==="maxItems"?codegen_1.operators.GT:codegen_1.
operators.LT;cxt.fail$data((0,codegen_1._)`${data}.length ${op} ${schemaCode}`)}};exports2.default=def}});var require_equal=__commonJS({"node_modules/ajv/dist/runtime/equal.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});var equal=require_fast_deep_equal();equal.code='require("ajv/dist/runtime/equal").default';exports2.
default=equal}});var require_uniqueItems=__commonJS({"node_modules/ajv/dist/vocabularies/validation/uniqueItems.js"(exports2){"use strict";
Object.defineProperty(exports2,"__esModule",{value:!0});var dataType_1=require_dataType(),codegen_1=require_codegen(),util_1=require_util4(),
equal_1=require_equal(),error={message:({params:{i,j}})=>(0,codegen_1.str)`must NOT have duplicate items (items ## ${j} and ${i} are identical)`,
params:({params:{i,j}})=>(0,codegen_1._)`{i: ${i}, j: ${j}}`},def={keyword:"uniqueItems",type:"array",schemaType:"boolea\
n",$data:!0,error,code(cxt){let{gen,data,$data,schema,parentSchema,schemaCode,it}=cxt;if(!$data&&!schema)return;let valid=gen.
let("valid"),itemTypes=parentSchema.items?(0,dataType_1.getSchemaTypes)(parentSchema.items):[];cxt.block$data(valid,validateUniqueItems,
(0,codegen_1._)`${schemaCode} === false`),cxt.ok(valid);function validateUniqueItems(){let i=gen.let("i",(0,codegen_1._)`${data}.length`),
j=gen.let("j");cxt.setParams({i,j}),gen.assign(valid,!0),gen.if((0,codegen_1._)`${i} > 1`,()=>(canOptimize()?loopN:loopN2)(
i,j))}function canOptimize(){return itemTypes.length>0&&!itemTypes.some(t=>t==="object"||t==="array")}function loopN(i,j){
let item2=gen.name("item"),wrongType=(0,dataType_1.checkDataTypes)(itemTypes,item2,it.opts.strictNumbers,dataType_1.DataType.
Wrong),indices=gen.const("indices",(0,codegen_1._)`{}`);gen.for((0,codegen_1._)`;${i}--;`,()=>{gen.let(item2,(0,codegen_1.
_)`${data}[${i}]`),gen.if(wrongType,(0,codegen_1._)`continue`),itemTypes.length>1&&gen.if((0,codegen_1._)`typeof ${item2} == "string"`,
(0,codegen_1._)`${item2} += "_"`),gen.if((0,codegen_1._)`typeof ${indices}[${item2}] == "number"`,()=>{gen.assign(j,(0,codegen_1.
_)`${indices}[${item2}]`),cxt.error(),gen.assign(valid,!1).break()}).code((0,codegen_1._)`${indices}[${item2}] = ${i}`)})}
function loopN2(i,j){let eql=(0,util_1.useFunc)(gen,equal_1.default),outer=gen.name("outer");gen.label(outer).for((0,codegen_1.
_)`;${i}--;`,()=>gen.for((0,codegen_1._)`${j} = ${i}; ${j}--;`,()=>gen.if((0,codegen_1._)`${eql}(${data}[${i}], ${data}[${j}])`,
()=>{cxt.error(),gen.assign(valid,!1).break(outer)})))}}};exports2.default=def}});var require_const=__commonJS({"node_modules/ajv/dist/vocabularies/validation/const.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});var codegen_1=require_codegen(),util_1=require_util4(),equal_1=require_equal(),error={
message:"must be equal to constant",params:({schemaCode})=>(0,codegen_1._)`{allowedValue: ${schemaCode}}`},def={keyword:"\
const",$data:!0,error,code(cxt){let{gen,data,$data,schemaCode,schema}=cxt;$data||schema&&typeof schema=="object"?cxt.fail$data(
(0,codegen_1._)`!${(0,util_1.useFunc)(gen,equal_1.default)}(${data}, ${schemaCode})`):cxt.fail((0,codegen_1._)`${schema} !== ${data}`)}};
exports2.default=def}});var require_enum=__commonJS({"node_modules/ajv/dist/vocabularies/validation/enum.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});var codegen_1=require_codegen(),util_1=require_util4(),equal_1=require_equal(),error={
message:"must be equal to one of the allowed values",params:({schemaCode})=>(0,codegen_1._)`{allowedValues: ${schemaCode}}`},
def={keyword:"enum",schemaType:"array",$data:!0,error,code(cxt){let{gen,data,$data,schema,schemaCode,it}=cxt;if(!$data&&
schema.length===0)throw new Error("enum must have non-empty array");let useLoop=schema.length>=it.opts.loopEnum,eql,getEql=()=>eql??
(eql=(0,util_1.useFunc)(gen,equal_1.default)),valid;if(useLoop||$data)valid=gen.let("valid"),cxt.block$data(valid,loopEnum);else{
if(!Array.isArray(schema))throw new Error("ajv implementation error");let vSchema=gen.const("vSchema",schemaCode);valid=
(0,codegen_1.or)(...schema.map((_x,i)=>equalCode(vSchema,i)))}cxt.pass(valid);function loopEnum(){gen.assign(valid,!1),gen.
forOf("v",schemaCode,v=>gen.if((0,codegen_1._)`${getEql()}(${data}, ${v})`,()=>gen.assign(valid,!0).break()))}function equalCode(vSchema,i){
let sch=schema[i];return typeof sch=="object"&&sch!==null?(0,codegen_1._)`${getEql()}(${data}, ${vSchema}[${i}])`:(0,codegen_1.
_)`${data} === ${sch}`}}};exports2.default=def}});var require_validation=__commonJS({"node_modules/ajv/dist/vocabularies/validation/index.js"(exports2){"use strict";Object.
defineProperty(exports2,"__esModule",{value:!0});var limitNumber_1=require_limitNumber(),multipleOf_1=require_multipleOf(),
limitLength_1=require_limitLength(),pattern_1=require_pattern(),limitProperties_1=require_limitProperties(),required_1=require_required(),
limitItems_1=require_limitItems(),uniqueItems_1=require_uniqueItems(),const_1=require_const(),enum_1=require_enum(),validation=[
limitNumber_1.default,multipleOf_1.default,limitLength_1.default,pattern_1.default,limitProperties_1.default,required_1.
default,limitItems_1.default,uniqueItems_1.default,{keyword:"type",schemaType:["string","array"]},{keyword:"nullable",schemaType:"\
boolean"},const_1.default,enum_1.default];exports2.default=validation}});var require_additionalItems=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/additionalItems.js"(exports2){"us\
e strict";Object.defineProperty(exports2,"__esModule",{value:!0});exports2.validateAdditionalItems=void 0;var codegen_1=require_codegen(),
util_1=require_util4(),error={message:({params:{len}})=>(0,codegen_1.str)`must NOT have more than ${len} items`,params:({
params:{len}})=>(0,codegen_1._)`{limit: ${len}}`},def={keyword:"additionalItems",type:"array",schemaType:["boolean","obj\
ect"],before:"uniqueItems",error,code(cxt){let{parentSchema,it}=cxt,{items}=parentSchema;if(!Array.isArray(items)){(0,util_1.
checkStrictMode)(it,'"additionalItems" is ignored when "items" is not an array of schemas');return}validateAdditionalItems(
cxt,items)}};function validateAdditionalItems(cxt,items){let{gen,schema,data,keyword,it}=cxt;it.items=!0;let len=gen.const(
"len",(0,codegen_1._)`${data}.length`);if(schema===!1)cxt.setParams({len:items.length}),cxt.pass((0,codegen_1._)`${len} <= ${items.
length}`);else if(typeof schema=="object"&&!(0,util_1.alwaysValidSchema)(it,schema)){let valid=gen.var("valid",(0,codegen_1.
_)`${len} <= ${items.length}`);gen.if((0,codegen_1.not)(valid),()=>validateItems(valid)),cxt.ok(valid)}function validateItems(valid){
gen.forRange("i",items.length,len,i=>{cxt.subschema({keyword,dataProp:i,dataPropType:util_1.Type.Num},valid),it.allErrors||
gen.if((0,codegen_1.not)(valid),()=>gen.break())})}}exports2.validateAdditionalItems=validateAdditionalItems;exports2.default=
def}});var require_items=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/items.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.validateTuple=void 0;var codegen_1=require_codegen(),util_1=require_util4(),code_1=require_code2(),
def={keyword:"items",type:"array",schemaType:["object","array","boolean"],before:"uniqueItems",code(cxt){let{schema,it}=cxt;
if(Array.isArray(schema))return validateTuple(cxt,"additionalItems",schema);it.items=!0,!(0,util_1.alwaysValidSchema)(it,
schema)&&cxt.ok((0,code_1.validateArray)(cxt))}};function validateTuple(cxt,extraItems,schArr=cxt.schema){let{gen,parentSchema,
data,keyword,it}=cxt;checkStrictTuple(parentSchema),it.opts.unevaluated&&schArr.length&&it.items!==!0&&(it.items=util_1.
mergeEvaluated.items(gen,schArr.length,it.items));let valid=gen.name("valid"),len=gen.const("len",(0,codegen_1._)`${data}.length`);
schArr.forEach((sch,i)=>{(0,util_1.alwaysValidSchema)(it,sch)||(gen.if((0,codegen_1._)`${len} > ${i}`,()=>cxt.subschema(
{keyword,schemaProp:i,dataProp:i},valid)),cxt.ok(valid))});function checkStrictTuple(sch){let{opts,errSchemaPath}=it,l=schArr.
length,fullTuple=l===sch.minItems&&(l===sch.maxItems||sch[extraItems]===!1);if(opts.strictTuples&&!fullTuple){let msg=`"${keyword}\
" is ${l}-tuple, but minItems or maxItems/${extraItems} are not specified or different at path "${errSchemaPath}"`;(0,util_1.
checkStrictMode)(it,msg,opts.strictTuples)}}}exports2.validateTuple=validateTuple;exports2.default=def}});var require_prefixItems=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/prefixItems.js"(exports2){"use strict";
Object.defineProperty(exports2,"__esModule",{value:!0});var items_1=require_items(),def={keyword:"prefixItems",type:"arr\
ay",schemaType:["array"],before:"uniqueItems",code:cxt=>(0,items_1.validateTuple)(cxt,"items")};exports2.default=def}});var require_items2020=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/items2020.js"(exports2){"use strict";Object.
defineProperty(exports2,"__esModule",{value:!0});var codegen_1=require_codegen(),util_1=require_util4(),code_1=require_code2(),
additionalItems_1=require_additionalItems(),error={message:({params:{len}})=>(0,codegen_1.str)`must NOT have more than ${len} items`,
params:({params:{len}})=>(0,codegen_1._)`{limit: ${len}}`},def={keyword:"items",type:"array",schemaType:["object","boole\
an"],before:"uniqueItems",error,code(cxt){let{schema,parentSchema,it}=cxt,{prefixItems}=parentSchema;it.items=!0,!(0,util_1.
alwaysValidSchema)(it,schema)&&(prefixItems?(0,additionalItems_1.validateAdditionalItems)(cxt,prefixItems):cxt.ok((0,code_1.
validateArray)(cxt)))}};exports2.default=def}});var require_contains=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/contains.js"(exports2){"use strict";Object.
defineProperty(exports2,"__esModule",{value:!0});var codegen_1=require_codegen(),util_1=require_util4(),error={message:({
params:{min,max}})=>max===void 0?(0,codegen_1.str)`must contain at least ${min} valid item(s)`:(0,codegen_1.str)`must contain at least ${min} and no more than ${max} valid item(s)`,
params:({params:{min,max}})=>max===void 0?(0,codegen_1._)`{minContains: ${min}}`:(0,codegen_1._)`{minContains: ${min}, maxContains: ${max}}`},
def={keyword:"contains",type:"array",schemaType:["object","boolean"],before:"uniqueItems",trackErrors:!0,error,code(cxt){
let{gen,schema,parentSchema,data,it}=cxt,min,max,{minContains,maxContains}=parentSchema;it.opts.next?(min=minContains===
void 0?1:minContains,max=maxContains):min=1;let len=gen.const("len",(0,codegen_1._)`${data}.length`);if(cxt.setParams({min,
max}),max===void 0&&min===0){(0,util_1.checkStrictMode)(it,'"minContains" == 0 without "maxContains": "contains" keyword\
 ignored');return}if(max!==void 0&&min>max){(0,util_1.checkStrictMode)(it,'"minContains" > "maxContains" is always inval\
id'),cxt.fail();return}if((0,util_1.alwaysValidSchema)(it,schema)){let cond=(0,codegen_1._)`${len} >= ${min}`;max!==void 0&&
(cond=(0,codegen_1._)`${cond} && ${len} <= ${max}`),cxt.pass(cond);return}it.items=!0;let valid=gen.name("valid");max===
void 0&&min===1?validateItems(valid,()=>gen.if(valid,()=>gen.break())):min===0?(gen.let(valid,!0),max!==void 0&&gen.if((0,codegen_1.
_)`${data}.length > 0`,validateItemsWithCount)):(gen.let(valid,!1),validateItemsWithCount()),cxt.result(valid,()=>cxt.reset());
function validateItemsWithCount(){let schValid=gen.name("_valid"),count2=gen.let("count",0);validateItems(schValid,()=>gen.
if(schValid,()=>checkLimits(count2)))}function validateItems(_valid,block){gen.forRange("i",0,len,i=>{cxt.subschema({keyword:"\
contains",dataProp:i,dataPropType:util_1.Type.Num,compositeRule:!0},_valid),block()})}function checkLimits(count2){gen.code(
(0,codegen_1._)`${count2}++`),max===void 0?gen.if((0,codegen_1._)`${count2} >= ${min}`,()=>gen.assign(valid,!0).break()):
(gen.if((0,codegen_1._)`${count2} > ${max}`,()=>gen.assign(valid,!1).break()),min===1?gen.assign(valid,!0):gen.if((0,codegen_1.
_)`${count2} >= ${min}`,()=>gen.assign(valid,!0)))}}};exports2.default=def}});var require_dependencies=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/dependencies.js"(exports2){"use stri\
ct";Object.defineProperty(exports2,"__esModule",{value:!0});exports2.validateSchemaDeps=exports2.validatePropertyDeps=exports2.
error=void 0;var codegen_1=require_codegen(),util_1=require_util4(),code_1=require_code2();exports2.error={message:({params:{
property,depsCount,deps}})=>{let property_ies=depsCount===1?"property":"properties";return(0,codegen_1.str)`must have ${property_ies} ${deps} when property ${property} is present`},
params:({params:{property,depsCount,deps,missingProperty}})=>(0,codegen_1._)`{property: ${property},
    missingProperty: ${missingProperty},
    depsCount: ${depsCount},
    deps: ${deps}}`};var def={keyword:"dependencies",type:"object",schemaType:"object",error:exports2.error,code(cxt){let[
propDeps,schDeps]=splitDependencies(cxt);validatePropertyDeps(cxt,propDeps),validateSchemaDeps(cxt,schDeps)}};function splitDependencies({
schema}){let propertyDeps={},schemaDeps={};for(let key in schema){if(key==="__proto__")continue;let deps=Array.isArray(schema[key])?
propertyDeps:schemaDeps;deps[key]=schema[key]}return[propertyDeps,schemaDeps]}function validatePropertyDeps(cxt,propertyDeps=cxt.
schema){let{gen,data,it}=cxt;if(Object.keys(propertyDeps).length===0)return;let missing=gen.let("missing");for(let prop in propertyDeps){
let deps=propertyDeps[prop];if(deps.length===0)continue;let hasProperty=(0,code_1.propertyInData)(gen,data,prop,it.opts.
ownProperties);cxt.setParams({property:prop,depsCount:deps.length,deps:deps.join(", ")}),it.allErrors?gen.if(hasProperty,
()=>{for(let depProp of deps)(0,code_1.checkReportMissingProp)(cxt,depProp)}):(gen.if((0,codegen_1._)`${hasProperty} && (${(0,code_1.
checkMissingProp)(cxt,deps,missing)})`),(0,code_1.reportMissingProp)(cxt,missing),gen.else())}}exports2.validatePropertyDeps=
validatePropertyDeps;function validateSchemaDeps(cxt,schemaDeps=cxt.schema){let{gen,data,keyword,it}=cxt,valid=gen.name(
"valid");for(let prop in schemaDeps)(0,util_1.alwaysValidSchema)(it,schemaDeps[prop])||(gen.if((0,code_1.propertyInData)(
gen,data,prop,it.opts.ownProperties),()=>{let schCxt=cxt.subschema({keyword,schemaProp:prop},valid);cxt.mergeValidEvaluated(
schCxt,valid)},()=>gen.var(valid,!0)),cxt.ok(valid))}exports2.validateSchemaDeps=validateSchemaDeps;exports2.default=def}});var require_propertyNames=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/propertyNames.js"(exports2){"use st\
rict";Object.defineProperty(exports2,"__esModule",{value:!0});var codegen_1=require_codegen(),util_1=require_util4(),error={
message:"property name must be valid",params:({params})=>(0,codegen_1._)`{propertyName: ${params.propertyName}}`},def={keyword:"\
propertyNames",type:"object",schemaType:["object","boolean"],error,code(cxt){let{gen,schema,data,it}=cxt;if((0,util_1.alwaysValidSchema)(
it,schema))return;let valid=gen.name("valid");gen.forIn("key",data,key=>{cxt.setParams({propertyName:key}),cxt.subschema(
{keyword:"propertyNames",data:key,dataTypes:["string"],propertyName:key,compositeRule:!0},valid),gen.if((0,codegen_1.not)(
valid),()=>{cxt.error(!0),it.allErrors||gen.break()})}),cxt.ok(valid)}};exports2.default=def}});var require_additionalProperties=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/additionalProperties.js"(exports2){
"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var code_1=require_code2(),codegen_1=require_codegen(),
names_1=require_names(),util_1=require_util4(),error={message:"must NOT have additional properties",params:({params})=>(0,codegen_1.
_)`{additionalProperty: ${params.additionalProperty}}`},def={keyword:"additionalProperties",type:["object"],schemaType:[
"boolean","object"],allowUndefined:!0,trackErrors:!0,error,code(cxt){let{gen,schema,parentSchema,data,errsCount,it}=cxt;
if(!errsCount)throw new Error("ajv implementation error");let{allErrors,opts}=it;if(it.props=!0,opts.removeAdditional!==
"all"&&(0,util_1.alwaysValidSchema)(it,schema))return;let props=(0,code_1.allSchemaProperties)(parentSchema.properties),
patProps=(0,code_1.allSchemaProperties)(parentSchema.patternProperties);checkAdditionalProperties(),cxt.ok((0,codegen_1.
_)`${errsCount} === ${names_1.default.errors}`);function checkAdditionalProperties(){gen.forIn("key",data,key=>{!props.length&&
!patProps.length?additionalPropertyCode(key):gen.if(isAdditional(key),()=>additionalPropertyCode(key))})}function isAdditional(key){
let definedProp;if(props.length>8){let propsSchema=(0,util_1.schemaRefOrVal)(it,parentSchema.properties,"properties");definedProp=
(0,code_1.isOwnProperty)(gen,propsSchema,key)}else props.length?definedProp=(0,codegen_1.or)(...props.map(p=>(0,codegen_1.
_)`${key} === ${p}`)):definedProp=codegen_1.nil;return patProps.length&&(definedProp=(0,codegen_1.or)(definedProp,...patProps.
map(p=>(0,codegen_1._)`${(0,code_1.usePattern)(cxt,p)}.test(${key})`))),(0,codegen_1.not)(definedProp)}function deleteAdditional(key){
gen.code((0,codegen_1._)`delete ${data}[${key}]`)}function additionalPropertyCode(key){if(opts.removeAdditional==="all"||
opts.removeAdditional&&schema===!1){deleteAdditional(key);return}if(schema===!1){cxt.setParams({additionalProperty:key}),
cxt.error(),allErrors||gen.break();return}if(typeof schema=="object"&&!(0,util_1.alwaysValidSchema)(it,schema)){let valid=gen.
name("valid");opts.removeAdditional==="failing"?(applyAdditionalSchema(key,valid,!1),gen.if((0,codegen_1.not)(valid),()=>{
cxt.reset(),deleteAdditional(key)})):(applyAdditionalSchema(key,valid),allErrors||gen.if((0,codegen_1.not)(valid),()=>gen.
break()))}}function applyAdditionalSchema(key,valid,errors){let subschema={keyword:"additionalProperties",dataProp:key,dataPropType:util_1.
Type.Str};errors===!1&&Object.assign(subschema,{compositeRule:!0,createErrors:!1,allErrors:!1}),cxt.subschema(subschema,
valid)}}};exports2.default=def}});var require_properties=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/properties.js"(exports2){"use strict";
Object.defineProperty(exports2,"__esModule",{value:!0});var validate_1=require_validate2(),code_1=require_code2(),util_1=require_util4(),
additionalProperties_1=require_additionalProperties(),def={keyword:"properties",type:"object",schemaType:"object",code(cxt){
let{gen,schema,parentSchema,data,it}=cxt;it.opts.removeAdditional==="all"&&parentSchema.additionalProperties===void 0&&additionalProperties_1.
default.code(new validate_1.KeywordCxt(it,additionalProperties_1.default,"additionalProperties"));let allProps=(0,code_1.
allSchemaProperties)(schema);for(let prop of allProps)it.definedProperties.add(prop);it.opts.unevaluated&&allProps.length&&
it.props!==!0&&(it.props=util_1.mergeEvaluated.props(gen,(0,util_1.toHash)(allProps),it.props));let properties=allProps.
filter(p=>!(0,util_1.alwaysValidSchema)(it,schema[p]));if(properties.length===0)return;let valid=gen.name("valid");for(let prop of properties)
hasDefault(prop)?applyPropertySchema(prop):(gen.if((0,code_1.propertyInData)(gen,data,prop,it.opts.ownProperties)),applyPropertySchema(
prop),it.allErrors||gen.else().var(valid,!0),gen.endIf()),cxt.it.definedProperties.add(prop),cxt.ok(valid);function hasDefault(prop){
return it.opts.useDefaults&&!it.compositeRule&&schema[prop].default!==void 0}function applyPropertySchema(prop){cxt.subschema(
{keyword:"properties",schemaProp:prop,dataProp:prop},valid)}}};exports2.default=def}});var require_patternProperties=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/patternProperties.js"(exports2){
"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var code_1=require_code2(),codegen_1=require_codegen(),
util_1=require_util4(),util_2=require_util4(),def={keyword:"patternProperties",type:"object",schemaType:"object",code(cxt){
let{gen,schema,data,parentSchema,it}=cxt,{opts}=it,patterns=(0,code_1.allSchemaProperties)(schema),alwaysValidPatterns=patterns.
filter(p=>(0,util_1.alwaysValidSchema)(it,schema[p]));if(patterns.length===0||alwaysValidPatterns.length===patterns.length&&
(!it.opts.unevaluated||it.props===!0))return;let checkProperties=opts.strictSchema&&!opts.allowMatchingProperties&&parentSchema.
properties,valid=gen.name("valid");it.props!==!0&&!(it.props instanceof codegen_1.Name)&&(it.props=(0,util_2.evaluatedPropsToName)(
gen,it.props));let{props}=it;validatePatternProperties();function validatePatternProperties(){for(let pat of patterns)checkProperties&&
checkMatchingProperties(pat),it.allErrors?validateProperties(pat):(gen.var(valid,!0),validateProperties(pat),gen.if(valid))}
function checkMatchingProperties(pat){for(let prop in checkProperties)new RegExp(pat).test(prop)&&(0,util_1.checkStrictMode)(
it,`property ${prop} matches pattern ${pat} (use allowMatchingProperties)`)}function validateProperties(pat){gen.forIn("\
key",data,key=>{gen.if((0,codegen_1._)`${(0,code_1.usePattern)(cxt,pat)}.test(${key})`,()=>{let alwaysValid=alwaysValidPatterns.
includes(pat);alwaysValid||cxt.subschema({keyword:"patternProperties",schemaProp:pat,dataProp:key,dataPropType:util_2.Type.
Str},valid),it.opts.unevaluated&&props!==!0?gen.assign((0,codegen_1._)`${props}[${key}]`,!0):!alwaysValid&&!it.allErrors&&
gen.if((0,codegen_1.not)(valid),()=>gen.break())})})}}};exports2.default=def}});var require_not=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/not.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});var util_1=require_util4(),def={keyword:"not",schemaType:["object","boolean"],trackErrors:!0,
code(cxt){let{gen,schema,it}=cxt;if((0,util_1.alwaysValidSchema)(it,schema)){cxt.fail();return}let valid=gen.name("valid");
cxt.subschema({keyword:"not",compositeRule:!0,createErrors:!1,allErrors:!1},valid),cxt.failResult(valid,()=>cxt.reset(),
()=>cxt.error())},error:{message:"must NOT be valid"}};exports2.default=def}});var require_anyOf=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/anyOf.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});var code_1=require_code2(),def={keyword:"anyOf",schemaType:"array",trackErrors:!0,code:code_1.
validateUnion,error:{message:"must match a schema in anyOf"}};exports2.default=def}});var require_oneOf=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/oneOf.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});var codegen_1=require_codegen(),util_1=require_util4(),error={message:"must match exac\
tly one schema in oneOf",params:({params})=>(0,codegen_1._)`{passingSchemas: ${params.passing}}`},def={keyword:"oneOf",schemaType:"\
array",trackErrors:!0,error,code(cxt){let{gen,schema,parentSchema,it}=cxt;if(!Array.isArray(schema))throw new Error("ajv\
 implementation error");if(it.opts.discriminator&&parentSchema.discriminator)return;let schArr=schema,valid=gen.let("val\
id",!1),passing=gen.let("passing",null),schValid=gen.name("_valid");cxt.setParams({passing}),gen.block(validateOneOf),cxt.
result(valid,()=>cxt.reset(),()=>cxt.error(!0));function validateOneOf(){schArr.forEach((sch,i)=>{let schCxt;(0,util_1.alwaysValidSchema)(
it,sch)?gen.var(schValid,!0):schCxt=cxt.subschema({keyword:"oneOf",schemaProp:i,compositeRule:!0},schValid),i>0&&gen.if(
(0,codegen_1._)`${schValid} && ${valid}`).assign(valid,!1).assign(passing,(0,codegen_1._)`[${passing}, ${i}]`).else(),gen.
if(schValid,()=>{gen.assign(valid,!0),gen.assign(passing,i),schCxt&&cxt.mergeEvaluated(schCxt,codegen_1.Name)})})}}};exports2.
default=def}});var require_allOf=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/allOf.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});var util_1=require_util4(),def={keyword:"allOf",schemaType:"array",code(cxt){let{gen,schema,
it}=cxt;if(!Array.isArray(schema))throw new Error("ajv implementation error");let valid=gen.name("valid");schema.forEach(
(sch,i)=>{if((0,util_1.alwaysValidSchema)(it,sch))return;let schCxt=cxt.subschema({keyword:"allOf",schemaProp:i},valid);
cxt.ok(valid),cxt.mergeEvaluated(schCxt)})}};exports2.default=def}});var require_if=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/if.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});var codegen_1=require_codegen(),util_1=require_util4(),error={message:({params})=>(0,codegen_1.
str)`must match "${params.ifClause}" schema`,params:({params})=>(0,codegen_1._)`{failingKeyword: ${params.ifClause}}`},def={
keyword:"if",schemaType:["object","boolean"],trackErrors:!0,error,code(cxt){let{gen,parentSchema,it}=cxt;parentSchema.then===
void 0&&parentSchema.else===void 0&&(0,util_1.checkStrictMode)(it,'"if" without "then" and "else" is ignored');let hasThen=hasSchema(
it,"then"),hasElse=hasSchema(it,"else");if(!hasThen&&!hasElse)return;let valid=gen.let("valid",!0),schValid=gen.name("_v\
alid");if(validateIf(),cxt.reset(),hasThen&&hasElse){let ifClause=gen.let("ifClause");cxt.setParams({ifClause}),gen.if(schValid,
validateClause("then",ifClause),validateClause("else",ifClause))}else hasThen?gen.if(schValid,validateClause("then")):gen.
if((0,codegen_1.not)(schValid),validateClause("else"));cxt.pass(valid,()=>cxt.error(!0));function validateIf(){let schCxt=cxt.
subschema({keyword:"if",compositeRule:!0,createErrors:!1,allErrors:!1},schValid);cxt.mergeEvaluated(schCxt)}function validateClause(keyword,ifClause){
return()=>{let schCxt=cxt.subschema({keyword},schValid);gen.assign(valid,schValid),cxt.mergeValidEvaluated(schCxt,valid),
ifClause?gen.assign(ifClause,(0,codegen_1._)`${keyword}`):cxt.setParams({ifClause:keyword})}}}};function hasSchema(it,keyword){
let schema=it.schema[keyword];return schema!==void 0&&!(0,util_1.alwaysValidSchema)(it,schema)}exports2.default=def}});var require_thenElse=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/thenElse.js"(exports2){"use strict";Object.
defineProperty(exports2,"__esModule",{value:!0});var util_1=require_util4(),def={keyword:["then","else"],schemaType:["ob\
ject","boolean"],code({keyword,parentSchema,it}){parentSchema.if===void 0&&(0,util_1.checkStrictMode)(it,`"${keyword}" w\
ithout "if" is ignored`)}};exports2.default=def}});var require_applicator=__commonJS({"node_modules/ajv/dist/vocabularies/applicator/index.js"(exports2){"use strict";Object.
defineProperty(exports2,"__esModule",{value:!0});var additionalItems_1=require_additionalItems(),prefixItems_1=require_prefixItems(),
items_1=require_items(),items2020_1=require_items2020(),contains_1=require_contains(),dependencies_1=require_dependencies(),
propertyNames_1=require_propertyNames(),additionalProperties_1=require_additionalProperties(),properties_1=require_properties(),
patternProperties_1=require_patternProperties(),not_1=require_not(),anyOf_1=require_anyOf(),oneOf_1=require_oneOf(),allOf_1=require_allOf(),
if_1=require_if(),thenElse_1=require_thenElse();function getApplicator(draft2020=!1){let applicator=[not_1.default,anyOf_1.
default,oneOf_1.default,allOf_1.default,if_1.default,thenElse_1.default,propertyNames_1.default,additionalProperties_1.default,
dependencies_1.default,properties_1.default,patternProperties_1.default];return draft2020?applicator.push(prefixItems_1.
default,items2020_1.default):applicator.push(additionalItems_1.default,items_1.default),applicator.push(contains_1.default),
applicator}exports2.default=getApplicator}});var require_format=__commonJS({"node_modules/ajv/dist/vocabularies/format/format.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});var codegen_1=require_codegen(),error={message:({schemaCode})=>(0,codegen_1.str)`must match format "${schemaCode}"`,
params:({schemaCode})=>(0,codegen_1._)`{format: ${schemaCode}}`},def={keyword:"format",type:["number","string"],schemaType:"\
string",$data:!0,error,code(cxt,ruleType){let{gen,data,$data,schema,schemaCode,it}=cxt,{opts,errSchemaPath,schemaEnv,self}=it;
if(!opts.validateFormats)return;$data?validate$DataFormat():validateFormat();function validate$DataFormat(){let fmts=gen.
scopeValue("formats",{ref:self.formats,code:opts.code.formats}),fDef=gen.const("fDef",(0,codegen_1._)`${fmts}[${schemaCode}]`),
fType=gen.let("fType"),format=gen.let("format");gen.if((0,codegen_1._)`typeof ${fDef} == "object" && !(${fDef} instanceof RegExp)`,
()=>gen.assign(fType,(0,codegen_1._)`${fDef}.type || "string"`).assign(format,(0,codegen_1._)`${fDef}.validate`),()=>gen.
assign(fType,(0,codegen_1._)`"string"`).assign(format,fDef)),cxt.fail$data((0,codegen_1.or)(unknownFmt(),invalidFmt()));
function unknownFmt(){return opts.strictSchema===!1?codegen_1.nil:(0,codegen_1._)`${schemaCode} && !${format}`}function invalidFmt(){
let callFormat=schemaEnv.$async?(0,codegen_1._)`(${fDef}.async ? await ${format}(${data}) : ${format}(${data}))`:(0,codegen_1.
_)`${format}(${data})`,validData=(0,codegen_1._)`(typeof ${format} == "function" ? ${callFormat} : ${format}.test(${data}))`;
return(0,codegen_1._)`${format} && ${format} !== true && ${fType} === ${ruleType} && !${validData}`}}function validateFormat(){
let formatDef=self.formats[schema];if(!formatDef){unknownFormat();return}if(formatDef===!0)return;let[fmtType,format,fmtRef]=getFormat(
formatDef);fmtType===ruleType&&cxt.pass(validCondition());function unknownFormat(){if(opts.strictSchema===!1){self.logger.
warn(unknownMsg());return}throw new Error(unknownMsg());function unknownMsg(){return`unknown format "${schema}" ignored \
in schema at path "${errSchemaPath}"`}}function getFormat(fmtDef){let code=fmtDef instanceof RegExp?(0,codegen_1.regexpCode)(
fmtDef):opts.code.formats?(0,codegen_1._)`${opts.code.formats}${(0,codegen_1.getProperty)(schema)}`:void 0,fmt=gen.scopeValue(
"formats",{key:schema,ref:fmtDef,code});return typeof fmtDef=="object"&&!(fmtDef instanceof RegExp)?[fmtDef.type||"strin\
g",fmtDef.validate,(0,codegen_1._)`${fmt}.validate`]:["string",fmtDef,fmt]}function validCondition(){if(typeof formatDef==
"object"&&!(formatDef instanceof RegExp)&&formatDef.async){if(!schemaEnv.$async)throw new Error("async format in sync sc\
hema");return(0,codegen_1._)`await ${fmtRef}(${data})`}return typeof format=="function"?(0,codegen_1._)`${fmtRef}(${data})`:
(0,codegen_1._)`${fmtRef}.test(${data})`}}}};exports2.default=def}});var require_format2=__commonJS({"node_modules/ajv/dist/vocabularies/format/index.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});var format_1=require_format(),format=[format_1.default];exports2.default=format}});var require_metadata=__commonJS({"node_modules/ajv/dist/vocabularies/metadata.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});exports2.contentVocabulary=exports2.metadataVocabulary=void 0;exports2.metadataVocabulary=
["title","description","default","deprecated","readOnly","writeOnly","examples"];exports2.contentVocabulary=["contentMed\
iaType","contentEncoding","contentSchema"]}});var require_draft7=__commonJS({"node_modules/ajv/dist/vocabularies/draft7.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});var core_1=require_core2(),validation_1=require_validation(),applicator_1=require_applicator(),
format_1=require_format2(),metadata_1=require_metadata(),draft7Vocabularies=[core_1.default,validation_1.default,(0,applicator_1.
default)(),format_1.default,metadata_1.metadataVocabulary,metadata_1.contentVocabulary];exports2.default=draft7Vocabularies}});var require_types=__commonJS({"node_modules/ajv/dist/vocabularies/discriminator/types.js"(exports2){"use strict";Object.
defineProperty(exports2,"__esModule",{value:!0});exports2.DiscrError=void 0;var DiscrError;(function(DiscrError2){DiscrError2.
Tag="tag",DiscrError2.Mapping="mapping"})(DiscrError||(exports2.DiscrError=DiscrError={}))}});var require_discriminator=__commonJS({"node_modules/ajv/dist/vocabularies/discriminator/index.js"(exports2){"use strict";
Object.defineProperty(exports2,"__esModule",{value:!0});var codegen_1=require_codegen(),types_1=require_types(),compile_1=require_compile(),
ref_error_1=require_ref_error(),util_1=require_util4(),error={message:({params:{discrError,tagName}})=>discrError===types_1.
DiscrError.Tag?`tag "${tagName}" must be string`:`value of tag "${tagName}" must be in oneOf`,params:({params:{discrError,
tag,tagName}})=>(0,codegen_1._)`{error: ${discrError}, tag: ${tagName}, tagValue: ${tag}}`},def={keyword:"discriminator",
type:"object",schemaType:"object",error,code(cxt){let{gen,data,schema,parentSchema,it}=cxt,{oneOf}=parentSchema;if(!it.opts.
discriminator)throw new Error("discriminator: requires discriminator option");let tagName=schema.propertyName;if(typeof tagName!=
"string")throw new Error("discriminator: requires propertyName");if(schema.mapping)throw new Error("discriminator: mappi\
ng is not supported");if(!oneOf)throw new Error("discriminator: requires oneOf keyword");let valid=gen.let("valid",!1),tag=gen.
const("tag",(0,codegen_1._)`${data}${(0,codegen_1.getProperty)(tagName)}`);gen.if((0,codegen_1._)`typeof ${tag} == "string"`,
()=>validateMapping(),()=>cxt.error(!1,{discrError:types_1.DiscrError.Tag,tag,tagName})),cxt.ok(valid);function validateMapping(){
let mapping=getMapping();gen.if(!1);for(let tagValue in mapping)gen.elseIf((0,codegen_1._)`${tag} === ${tagValue}`),gen.
assign(valid,applyTagSchema(mapping[tagValue]));gen.else(),cxt.error(!1,{discrError:types_1.DiscrError.Mapping,tag,tagName}),
gen.endIf()}function applyTagSchema(schemaProp){let _valid=gen.name("valid"),schCxt=cxt.subschema({keyword:"oneOf",schemaProp},
_valid);return cxt.mergeEvaluated(schCxt,codegen_1.Name),_valid}function getMapping(){var _a;let oneOfMapping={},topRequired=hasRequired(
parentSchema),tagRequired=!0;for(let i=0;i<oneOf.length;i++){let sch=oneOf[i];if(sch?.$ref&&!(0,util_1.schemaHasRulesButRef)(
sch,it.self.RULES)){let ref=sch.$ref;if(sch=compile_1.resolveRef.call(it.self,it.schemaEnv.root,it.baseId,ref),sch instanceof
compile_1.SchemaEnv&&(sch=sch.schema),sch===void 0)throw new ref_error_1.default(it.opts.uriResolver,it.baseId,ref)}let propSch=(_a=
sch?.properties)===null||_a===void 0?void 0:_a[tagName];if(typeof propSch!="object")throw new Error(`discriminator: oneO\
f subschemas (or referenced schemas) must have "properties/${tagName}"`);tagRequired=tagRequired&&(topRequired||hasRequired(
sch)),addMappings(propSch,i)}if(!tagRequired)throw new Error(`discriminator: "${tagName}" must be required`);return oneOfMapping;
function hasRequired({required}){return Array.isArray(required)&&required.includes(tagName)}function addMappings(sch,i){
if(sch.const)addMapping(sch.const,i);else if(sch.enum)for(let tagValue of sch.enum)addMapping(tagValue,i);else throw new Error(
`discriminator: "properties/${tagName}" must have "const" or "enum"`)}function addMapping(tagValue,i){if(typeof tagValue!=
"string"||tagValue in oneOfMapping)throw new Error(`discriminator: "${tagName}" values must be unique strings`);oneOfMapping[tagValue]=
i}}}};exports2.default=def}});var require_json_schema_draft_07=__commonJS({"node_modules/ajv/dist/refs/json-schema-draft-07.json"(exports2,module2){module2.
exports={$schema:"http://json-schema.org/draft-07/schema#",$id:"http://json-schema.org/draft-07/schema#",title:"Core sch\
ema meta-schema",definitions:{schemaArray:{type:"array",minItems:1,items:{$ref:"#"}},nonNegativeInteger:{type:"integer",
minimum:0},nonNegativeIntegerDefault0:{allOf:[{$ref:"#/definitions/nonNegativeInteger"},{default:0}]},simpleTypes:{enum:[
"array","boolean","integer","null","number","object","string"]},stringArray:{type:"array",items:{type:"string"},uniqueItems:!0,
default:[]}},type:["object","boolean"],properties:{$id:{type:"string",format:"uri-reference"},$schema:{type:"string",format:"\
uri"},$ref:{type:"string",format:"uri-reference"},$comment:{type:"string"},title:{type:"string"},description:{type:"stri\
ng"},default:!0,readOnly:{type:"boolean",default:!1},examples:{type:"array",items:!0},multipleOf:{type:"number",exclusiveMinimum:0},
maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},maxLength:{
$ref:"#/definitions/nonNegativeInteger"},minLength:{$ref:"#/definitions/nonNegativeIntegerDefault0"},pattern:{type:"stri\
ng",format:"regex"},additionalItems:{$ref:"#"},items:{anyOf:[{$ref:"#"},{$ref:"#/definitions/schemaArray"}],default:!0},
maxItems:{$ref:"#/definitions/nonNegativeInteger"},minItems:{$ref:"#/definitions/nonNegativeIntegerDefault0"},uniqueItems:{
type:"boolean",default:!1},contains:{$ref:"#"},maxProperties:{$ref:"#/definitions/nonNegativeInteger"},minProperties:{$ref:"\
#/definitions/nonNegativeIntegerDefault0"},required:{$ref:"#/definitions/stringArray"},additionalProperties:{$ref:"#"},definitions:{
type:"object",additionalProperties:{$ref:"#"},default:{}},properties:{type:"object",additionalProperties:{$ref:"#"},default:{}},
patternProperties:{type:"object",additionalProperties:{$ref:"#"},propertyNames:{format:"regex"},default:{}},dependencies:{
type:"object",additionalProperties:{anyOf:[{$ref:"#"},{$ref:"#/definitions/stringArray"}]}},propertyNames:{$ref:"#"},const:!0,
enum:{type:"array",items:!0,minItems:1,uniqueItems:!0},type:{anyOf:[{$ref:"#/definitions/simpleTypes"},{type:"array",items:{
$ref:"#/definitions/simpleTypes"},minItems:1,uniqueItems:!0}]},format:{type:"string"},contentMediaType:{type:"string"},contentEncoding:{
type:"string"},if:{$ref:"#"},then:{$ref:"#"},else:{$ref:"#"},allOf:{$ref:"#/definitions/schemaArray"},anyOf:{$ref:"#/def\
initions/schemaArray"},oneOf:{$ref:"#/definitions/schemaArray"},not:{$ref:"#"}},default:!0}}});var require_ajv=__commonJS({"node_modules/ajv/dist/ajv.js"(exports2,module2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.MissingRefError=exports2.ValidationError=exports2.CodeGen=exports2.Name=exports2.nil=exports2.
stringify=exports2.str=exports2._=exports2.KeywordCxt=exports2.Ajv=void 0;var core_1=require_core(),draft7_1=require_draft7(),
discriminator_1=require_discriminator(),draft7MetaSchema=require_json_schema_draft_07(),META_SUPPORT_DATA=["/properties"],
META_SCHEMA_ID="http://json-schema.org/draft-07/schema",Ajv2=class extends core_1.default{_addVocabularies(){super._addVocabularies(),
draft7_1.default.forEach(v=>this.addVocabulary(v)),this.opts.discriminator&&this.addKeyword(discriminator_1.default)}_addDefaultMetaSchema(){
if(super._addDefaultMetaSchema(),!this.opts.meta)return;let metaSchema=this.opts.$data?this.$dataMetaSchema(draft7MetaSchema,
META_SUPPORT_DATA):draft7MetaSchema;this.addMetaSchema(metaSchema,META_SCHEMA_ID,!1),this.refs["http://json-schema.org/s\
chema"]=META_SCHEMA_ID}defaultMeta(){return this.opts.defaultMeta=super.defaultMeta()||(this.getSchema(META_SCHEMA_ID)?META_SCHEMA_ID:
void 0)}};exports2.Ajv=Ajv2;module2.exports=exports2=Ajv2;module2.exports.Ajv=Ajv2;Object.defineProperty(exports2,"__esM\
odule",{value:!0});exports2.default=Ajv2;var validate_1=require_validate2();Object.defineProperty(exports2,"KeywordCxt",
{enumerable:!0,get:function(){return validate_1.KeywordCxt}});var codegen_1=require_codegen();Object.defineProperty(exports2,
"_",{enumerable:!0,get:function(){return codegen_1._}});Object.defineProperty(exports2,"str",{enumerable:!0,get:function(){
return codegen_1.str}});Object.defineProperty(exports2,"stringify",{enumerable:!0,get:function(){return codegen_1.stringify}});
Object.defineProperty(exports2,"nil",{enumerable:!0,get:function(){return codegen_1.nil}});Object.defineProperty(exports2,
"Name",{enumerable:!0,get:function(){return codegen_1.Name}});Object.defineProperty(exports2,"CodeGen",{enumerable:!0,get:function(){
return codegen_1.CodeGen}});var validation_error_1=require_validation_error();Object.defineProperty(exports2,"Validation\
Error",{enumerable:!0,get:function(){return validation_error_1.default}});var ref_error_1=require_ref_error();Object.defineProperty(
exports2,"MissingRefError",{enumerable:!0,get:function(){return ref_error_1.default}})}});var require_ajv2=__commonJS({"lazy:ajv"(exports2,module2){var load=()=>require_ajv();module2.exports=Object.defineProperties(
(...args)=>load()(...args),{Ajv:{enumerable:!0,get:()=>load().Ajv},CodeGen:{enumerable:!0,get:()=>load().CodeGen},KeywordCxt:{
enumerable:!0,get:()=>load().KeywordCxt},MissingRefError:{enumerable:!0,get:()=>load().MissingRefError},Name:{enumerable:!0,
get:()=>load().Name},ValidationError:{enumerable:!0,get:()=>load().ValidationError},default:{enumerable:!0,get:()=>load().
default},nil:{enumerable:!0,get:()=>load().nil},str:{enumerable:!0,get:()=>load().str},stringify:{enumerable:!0,get:()=>load().
stringify}})}});var require_yaml=__commonJS({"aside:yaml"(exports2,module2){module2.exports=require("./aside.cjs").yaml}});var require_yaml2=__commonJS({"lazy:yaml"(exports2,module2){var load=()=>require_yaml();module2.exports=Object.defineProperties(
(...args)=>load()(...args),{Alias:{enumerable:!0,get:()=>load().Alias},CST:{enumerable:!0,get:()=>load().CST},Composer:{
enumerable:!0,get:()=>load().Composer},Document:{enumerable:!0,get:()=>load().Document},Lexer:{enumerable:!0,get:()=>load().
Lexer},LineCounter:{enumerable:!0,get:()=>load().LineCounter},Pair:{enumerable:!0,get:()=>load().Pair},Parser:{enumerable:!0,
get:()=>load().Parser},Scalar:{enumerable:!0,get:()=>load().Scalar},Schema:{enumerable:!0,get:()=>load().Schema},YAMLError:{
enumerable:!0,get:()=>load().YAMLError},YAMLMap:{enumerable:!0,get:()=>load().YAMLMap},YAMLParseError:{enumerable:!0,get:()=>load().
YAMLParseError},YAMLSeq:{enumerable:!0,get:()=>load().YAMLSeq},YAMLWarning:{enumerable:!0,get:()=>load().YAMLWarning},default:{
enumerable:!0,get:()=>load().default},isAlias:{enumerable:!0,get:()=>load().isAlias},isCollection:{enumerable:!0,get:()=>load().
isCollection},isDocument:{enumerable:!0,get:()=>load().isDocument},isMap:{enumerable:!0,get:()=>load().isMap},isNode:{enumerable:!0,
get:()=>load().isNode},isPair:{enumerable:!0,get:()=>load().isPair},isScalar:{enumerable:!0,get:()=>load().isScalar},isSeq:{
enumerable:!0,get:()=>load().isSeq},parse:{enumerable:!0,get:()=>load().parse},parseAllDocuments:{enumerable:!0,get:()=>load().
parseAllDocuments},parseDocument:{enumerable:!0,get:()=>load().parseDocument},stringify:{enumerable:!0,get:()=>load().stringify},
visit:{enumerable:!0,get:()=>load().visit},visitAsync:{enumerable:!0,get:()=>load().visitAsync}})}});function assembleStyles(){let codes=new Map;for(let[groupName,group]of Object.entries(styles)){for(let[styleName,style]of Object.
entries(group))styles[styleName]={open:`\x1B[${style[0]}m`,close:`\x1B[${style[1]}m`},group[styleName]=styles[styleName],
codes.set(style[0],style[1]);Object.defineProperty(styles,groupName,{value:group,enumerable:!1})}return Object.defineProperty(
styles,"codes",{value:codes,enumerable:!1}),styles.color.close="\x1B[39m",styles.bgColor.close="\x1B[49m",styles.color.ansi=
wrapAnsi16(),styles.color.ansi256=wrapAnsi256(),styles.color.ansi16m=wrapAnsi16m(),styles.bgColor.ansi=wrapAnsi16(10),styles.
bgColor.ansi256=wrapAnsi256(10),styles.bgColor.ansi16m=wrapAnsi16m(10),Object.defineProperties(styles,{rgbToAnsi256:{value(red,green,blue){
return red===green&&green===blue?red<8?16:red>248?231:Math.round((red-8)/247*24)+232:16+36*Math.round(red/255*5)+6*Math.
round(green/255*5)+Math.round(blue/255*5)},enumerable:!1},hexToRgb:{value(hex2){let matches2=/[a-f\d]{6}|[a-f\d]{3}/i.exec(
hex2.toString(16));if(!matches2)return[0,0,0];let[colorString]=matches2;colorString.length===3&&(colorString=[...colorString].
map(character=>character+character).join(""));let integer2=Number.parseInt(colorString,16);return[integer2>>16&255,integer2>>
8&255,integer2&255]},enumerable:!1},hexToAnsi256:{value:hex2=>styles.rgbToAnsi256(...styles.hexToRgb(hex2)),enumerable:!1},
ansi256ToAnsi:{value(code){if(code<8)return 30+code;if(code<16)return 90+(code-8);let red,green,blue;if(code>=232)red=((code-
232)*10+8)/255,green=red,blue=red;else{code-=16;let remainder=code%36;red=Math.floor(code/36)/5,green=Math.floor(remainder/
6)/5,blue=remainder%6/5}let value=Math.max(red,green,blue)*2;if(value===0)return 30;let result=30+(Math.round(blue)<<2|Math.
round(green)<<1|Math.round(red));return value===2&&(result+=60),result},enumerable:!1},rgbToAnsi:{value:(red,green,blue)=>styles.
ansi256ToAnsi(styles.rgbToAnsi256(red,green,blue)),enumerable:!1},hexToAnsi:{value:hex2=>styles.ansi256ToAnsi(styles.hexToAnsi256(
hex2)),enumerable:!1}}),styles}var wrapAnsi16,wrapAnsi256,wrapAnsi16m,styles,modifierNames,foregroundColorNames,backgroundColorNames,
colorNames,ansiStyles,ansi_styles_default,init_ansi_styles=__esm({"node_modules/chalk/source/vendor/ansi-styles/index.js"(){
wrapAnsi16=(offset=0)=>code=>`\x1B[${code+offset}m`,wrapAnsi256=(offset=0)=>code=>`\x1B[${38+offset};5;${code}m`,wrapAnsi16m=
(offset=0)=>(red,green,blue)=>`\x1B[${38+offset};2;${red};${green};${blue}m`,styles={modifier:{reset:[0,0],bold:[1,22],dim:[
2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,
39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],
gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,
39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[
44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[
101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,
49],bgWhiteBright:[107,49]}},modifierNames=Object.keys(styles.modifier),foregroundColorNames=Object.keys(styles.color),backgroundColorNames=
Object.keys(styles.bgColor),colorNames=[...foregroundColorNames,...backgroundColorNames];ansiStyles=assembleStyles(),ansi_styles_default=
ansiStyles}});function hasFlag(flag,argv=globalThis.Deno?globalThis.Deno.args:import_node_process.default.argv){let prefix=flag.startsWith(
"-")?"":flag.length===1?"-":"--",position=argv.indexOf(prefix+flag),terminatorPosition=argv.indexOf("--");return position!==
-1&&(terminatorPosition===-1||position<terminatorPosition)}function envForceColor(){if("FORCE_COLOR"in env)return env.FORCE_COLOR===
"true"?1:env.FORCE_COLOR==="false"?0:env.FORCE_COLOR.length===0?1:Math.min(Number.parseInt(env.FORCE_COLOR,10),3)}function translateLevel(level){
return level===0?!1:{level,hasBasic:!0,has256:level>=2,has16m:level>=3}}function _supportsColor(haveStream,{streamIsTTY,
sniffFlags=!0}={}){let noFlagForceColor=envForceColor();noFlagForceColor!==void 0&&(flagForceColor=noFlagForceColor);let forceColor=sniffFlags?
flagForceColor:noFlagForceColor;if(forceColor===0)return 0;if(sniffFlags){if(hasFlag("color=16m")||hasFlag("color=full")||
hasFlag("color=truecolor"))return 3;if(hasFlag("color=256"))return 2}if("TF_BUILD"in env&&"AGENT_NAME"in env)return 1;if(haveStream&&
!streamIsTTY&&forceColor===void 0)return 0;let min=forceColor||0;if(env.TERM==="dumb")return min;if(import_node_process.default.
platform==="win32"){let osRelease=import_node_os.default.release().split(".");return Number(osRelease[0])>=10&&Number(osRelease[2])>=
10586?Number(osRelease[2])>=14931?3:2:1}if("CI"in env)return["GITHUB_ACTIONS","GITEA_ACTIONS","CIRCLECI"].some(key=>key in
env)?3:["TRAVIS","APPVEYOR","GITLAB_CI","BUILDKITE","DRONE"].some(sign=>sign in env)||env.CI_NAME==="codeship"?1:min;if("\
TEAMCITY_VERSION"in env)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION)?1:0;if(env.COLORTERM==="truecol\
or"||env.TERM==="xterm-kitty"||env.TERM==="xterm-ghostty"||env.TERM==="wezterm")return 3;if("TERM_PROGRAM"in env){let version=Number.
parseInt((env.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(env.TERM_PROGRAM){case"iTerm.app":return version>=3?3:2;case"\
Apple_Terminal":return 2}}return/-256(color)?$/i.test(env.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.
test(env.TERM)||"COLORTERM"in env?1:min}function createSupportsColor(stream,options={}){let level=_supportsColor(stream,
{streamIsTTY:stream&&stream.isTTY,...options});return translateLevel(level)}var import_node_process,import_node_os,import_node_tty,
env,flagForceColor,supportsColor,supports_color_default,init_supports_color=__esm({"node_modules/chalk/source/vendor/sup\
ports-color/index.js"(){import_node_process=__toESM(require("node:process"),1),import_node_os=__toESM(require("node:os"),1),
import_node_tty=__toESM(require("node:tty"),1);({env}=import_node_process.default);hasFlag("no-color")||hasFlag("no-colo\
rs")||hasFlag("color=false")||hasFlag("color=never")?flagForceColor=0:(hasFlag("color")||hasFlag("colors")||hasFlag("col\
or=true")||hasFlag("color=always"))&&(flagForceColor=1);supportsColor={stdout:createSupportsColor({isTTY:import_node_tty.default.
isatty(1)}),stderr:createSupportsColor({isTTY:import_node_tty.default.isatty(2)})},supports_color_default=supportsColor}});function stringReplaceAll(string4,substring,replacer){let index=string4.indexOf(substring);if(index===-1)return string4;
let substringLength=substring.length,endIndex=0,returnValue="";do returnValue+=string4.slice(endIndex,index)+substring+replacer,
endIndex=index+substringLength,index=string4.indexOf(substring,endIndex);while(index!==-1);return returnValue+=string4.slice(
endIndex),returnValue}function stringEncaseCRLFWithFirstIndex(string4,prefix,postfix,index){let endIndex=0,returnValue="";
do{let gotCR=string4[index-1]==="\r";returnValue+=string4.slice(endIndex,gotCR?index-1:index)+prefix+(gotCR?`\r
`:`
`)+postfix,endIndex=index+1,index=string4.indexOf(`
`,endIndex)}while(index!==-1);return returnValue+=string4.slice(endIndex),returnValue}var init_utilities=__esm({"node_mo\
dules/chalk/source/utilities.js"(){}});var source_exports={};__export(source_exports,{Chalk:()=>Chalk,backgroundColorNames:()=>backgroundColorNames,backgroundColors:()=>backgroundColorNames,
chalkStderr:()=>chalkStderr,colorNames:()=>colorNames,colors:()=>colorNames,default:()=>source_default,foregroundColorNames:()=>foregroundColorNames,
foregroundColors:()=>foregroundColorNames,modifierNames:()=>modifierNames,modifiers:()=>modifierNames,supportsColor:()=>stdoutColor,
supportsColorStderr:()=>stderrColor});function createChalk(options){return chalkFactory(options)}var stdoutColor,stderrColor,
GENERATOR,STYLER,IS_EMPTY,levelMapping,styles2,applyOptions,Chalk,chalkFactory,getModelAnsi,usedModels,proto,createStyler,
createBuilder,applyStyle,chalk,chalkStderr,source_default,init_source=__esm({"node_modules/chalk/source/index.js"(){init_ansi_styles();
init_supports_color();init_utilities();init_ansi_styles();({stdout:stdoutColor,stderr:stderrColor}=supports_color_default),
GENERATOR=Symbol("GENERATOR"),STYLER=Symbol("STYLER"),IS_EMPTY=Symbol("IS_EMPTY"),levelMapping=["ansi","ansi","ansi256",
"ansi16m"],styles2=Object.create(null),applyOptions=(object,options={})=>{if(options.level&&!(Number.isInteger(options.level)&&
options.level>=0&&options.level<=3))throw new Error("The `level` option should be an integer from 0 to 3");let colorLevel=stdoutColor?
stdoutColor.level:0;object.level=options.level===void 0?colorLevel:options.level},Chalk=class{constructor(options){return chalkFactory(
options)}},chalkFactory=options=>{let chalk2=(...strings)=>strings.join(" ");return applyOptions(chalk2,options),Object.
setPrototypeOf(chalk2,createChalk.prototype),chalk2};Object.setPrototypeOf(createChalk.prototype,Function.prototype);for(let[
styleName,style]of Object.entries(ansi_styles_default))styles2[styleName]={get(){let builder=createBuilder(this,createStyler(
style.open,style.close,this[STYLER]),this[IS_EMPTY]);return Object.defineProperty(this,styleName,{value:builder}),builder}};
styles2.visible={get(){let builder=createBuilder(this,this[STYLER],!0);return Object.defineProperty(this,"visible",{value:builder}),
builder}};getModelAnsi=(model,level,type,...arguments_)=>model==="rgb"?level==="ansi16m"?ansi_styles_default[type].ansi16m(
...arguments_):level==="ansi256"?ansi_styles_default[type].ansi256(ansi_styles_default.rgbToAnsi256(...arguments_)):ansi_styles_default[type].
ansi(ansi_styles_default.rgbToAnsi(...arguments_)):model==="hex"?getModelAnsi("rgb",level,type,...ansi_styles_default.hexToRgb(
...arguments_)):ansi_styles_default[type][model](...arguments_),usedModels=["rgb","hex","ansi256"];for(let model of usedModels){
styles2[model]={get(){let{level}=this;return function(...arguments_){let styler=createStyler(getModelAnsi(model,levelMapping[level],
"color",...arguments_),ansi_styles_default.color.close,this[STYLER]);return createBuilder(this,styler,this[IS_EMPTY])}}};
let bgModel="bg"+model[0].toUpperCase()+model.slice(1);styles2[bgModel]={get(){let{level}=this;return function(...arguments_){
let styler=createStyler(getModelAnsi(model,levelMapping[level],"bgColor",...arguments_),ansi_styles_default.bgColor.close,
this[STYLER]);return createBuilder(this,styler,this[IS_EMPTY])}}}}proto=Object.defineProperties(()=>{},{...styles2,level:{
enumerable:!0,get(){return this[GENERATOR].level},set(level){this[GENERATOR].level=level}}}),createStyler=(open,close,parent)=>{
let openAll,closeAll;return parent===void 0?(openAll=open,closeAll=close):(openAll=parent.openAll+open,closeAll=close+parent.
closeAll),{open,close,openAll,closeAll,parent}},createBuilder=(self,_styler,_isEmpty)=>{let builder=(...arguments_)=>applyStyle(
builder,arguments_.length===1?""+arguments_[0]:arguments_.join(" "));return Object.setPrototypeOf(builder,proto),builder[GENERATOR]=
self,builder[STYLER]=_styler,builder[IS_EMPTY]=_isEmpty,builder},applyStyle=(self,string4)=>{if(self.level<=0||!string4)
return self[IS_EMPTY]?"":string4;let styler=self[STYLER];if(styler===void 0)return string4;let{openAll,closeAll}=styler;
if(string4.includes("\x1B"))for(;styler!==void 0;)string4=stringReplaceAll(string4,styler.close,styler.open),styler=styler.
parent;let lfIndex=string4.indexOf(`
`);return lfIndex!==-1&&(string4=stringEncaseCRLFWithFirstIndex(string4,closeAll,openAll,lfIndex)),openAll+string4+closeAll};
Object.defineProperties(createChalk.prototype,styles2);chalk=createChalk(),chalkStderr=createChalk({level:stderrColor?stderrColor.
level:0}),source_default=chalk}});var require_chalk=__commonJS({"lazy:chalk"(exports2,module2){var load=()=>(init_source(),__toCommonJS(source_exports));module2.
exports=Object.defineProperties((...args)=>load()(...args),{Chalk:{enumerable:!0,get:()=>load().Chalk},backgroundColorNames:{
enumerable:!0,get:()=>load().backgroundColorNames},backgroundColors:{enumerable:!0,get:()=>load().backgroundColors},chalkStderr:{
enumerable:!0,get:()=>load().chalkStderr},colorNames:{enumerable:!0,get:()=>load().colorNames},colors:{enumerable:!0,get:()=>load().
colors},default:{enumerable:!0,get:()=>load().default},foregroundColorNames:{enumerable:!0,get:()=>load().foregroundColorNames},
foregroundColors:{enumerable:!0,get:()=>load().foregroundColors},modifierNames:{enumerable:!0,get:()=>load().modifierNames},
modifiers:{enumerable:!0,get:()=>load().modifiers},supportsColor:{enumerable:!0,get:()=>load().supportsColor},supportsColorStderr:{
enumerable:!0,get:()=>load().supportsColorStderr}})}});var require_tinyglobby2=__commonJS({"lazy:tinyglobby"(exports2,module2){var load=()=>require_tinyglobby();module2.exports=
Object.defineProperties((...args)=>load()(...args),{convertPathToPattern:{enumerable:!0,get:()=>load().convertPathToPattern},
escapePath:{enumerable:!0,get:()=>load().escapePath},glob:{enumerable:!0,get:()=>load().glob},globSync:{enumerable:!0,get:()=>load().
globSync},isDynamicPattern:{enumerable:!0,get:()=>load().isDynamicPattern}})}});var require_ignore=__commonJS({"node_modules/ignore/index.js"(exports2,module2){function makeArray(subject){return Array.
isArray(subject)?subject:[subject]}var UNDEFINED=void 0,EMPTY2="",SPACE3=" ",ESCAPE="\\",REGEX_LITERAL_SPECIAL=/[.*+?()[\]{}^$|\\/]/,
BOM="\uFEFF",REGEX_ANCHORED_GLOBSTAR=/^\/\*{2,}$/,REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION=/^\\!/,REGEX_REPLACE_LEADING_EXCAPED_HASH=/^\\#/,
REGEX_SPLITALL_CRLF=/\r?\n/g,DOUBLE_SLASH="//",SLASH_CODE=47,DOT_CODE=46,SLASH="/",TMP_KEY_IGNORE="node-ignore";typeof Symbol<
"u"&&(TMP_KEY_IGNORE=Symbol.for("node-ignore"));var KEY_IGNORE=TMP_KEY_IGNORE,define=(object,key,value)=>(Object.defineProperty(
object,key,{value}),value),RETURN_FALSE=()=>!1,POSIX_CLASSES={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\\x00-\
\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",
xdigit:"0-9A-Fa-f"},CLASS_MEMBERS_TO_ESCAPE="\\]^-[",escapeMember=char=>CLASS_MEMBERS_TO_ESCAPE.indexOf(char)<0?char:ESCAPE+
char,NON_SLASH="(?!\\/)",classSource=(negated,body)=>{if(negated)return`[^\\/${body}]`;let source=`[${body}]`;return new RegExp(
source).test("/")?NON_SLASH+source:source},scanBracket=(pattern,start)=>{let{length}=pattern,index=start+1,negated=EMPTY2,
lead=pattern[index];(lead==="!"||lead==="^")&&(negated="^",index++);let body=EMPTY2,prev=EMPTY2;for(;;){let char=pattern[index];
if(char===UNDEFINED)return null;if(char===ESCAPE){let escaped2=pattern[++index];body+=escapeMember(escaped2),prev=escaped2}else if(char===
"-"&&prev&&index+1<length&&pattern[index+1]!=="]"){index++;let to=pattern[index];to===ESCAPE&&(to=pattern[index+=1]),prev<=
to&&(body+=`-${escapeMember(to)}`),prev=EMPTY2}else if(char==="["&&pattern[index+1]===":"){let nameStart=index+2,end=nameStart;
for(;end<length&&pattern[end]!=="]";)end++;if(end===length)return null;if(end>nameStart&&pattern[end-1]===":"){let name=pattern.
slice(nameStart,end-1);if(!Object.prototype.hasOwnProperty.call(POSIX_CLASSES,name))return null;body+=POSIX_CLASSES[name],
prev=EMPTY2,index=end}else body+=escapeMember("["),prev="[",index=nameStart-2}else body+=escapeMember(char),prev=char;if(index++,
pattern[index]==="]")return{end:index,source:classSource(negated,body)}}},NEVER_MATCH="[]",PLACEHOLDER="\0",REGEX_RESTORE_PLACEHOLDER=new RegExp(
`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`,"g"),TRAILING_WILDCARD="\uE000",TRAILING_DOUBLESTAR="\uE001",isReserved2=char=>char===
PLACEHOLDER||char===TRAILING_WILDCARD||char===TRAILING_DOUBLESTAR,extractBrackets=pattern=>{let sources=[],hold2=source=>`${PLACEHOLDER}${sources.
push(source)-1}${PLACEHOLDER}`,{length}=pattern,out=EMPTY2,index=0;for(;index<length;){let char=pattern[index];if(char===
ESCAPE){let escaped2=pattern[index+1];escaped2===SLASH&&index+2===length?out+=hold2(NEVER_MATCH):escaped2==="*"||escaped2===
"["||escaped2===SPACE3?out+=pattern.slice(index,index+2):out+=hold2(REGEX_LITERAL_SPECIAL.test(escaped2)?ESCAPE+escaped2:
isReserved2(escaped2)?`[${escaped2}]`:escaped2),index+=2}else if(isReserved2(char))out+=hold2(`[${char}]`),index++;else if(char===
"["){let scanned=scanBracket(pattern,index);scanned===null?(out+=hold2(NEVER_MATCH),index=length):(out+=hold2(scanned.source),
index=scanned.end+1)}else out+=char,index++}return{source:out,sources}},DIRECT=null,REGEX_INNER_SLASH=/\/(?!$)/,WILDCARD="\
[^\\/]*",REPLACERS=[[/(\\+)( ?)/g,(_,run4,space)=>space?run4.slice(0,run4.length-run4.length%2)+SPACE3:run4,ESCAPE+SPACE3],
[/(^|\/)\*{3,}(?=\/|$)/g,(_,start)=>`${start}**`,"*"],[/[\\$.|*+(){^]/g,match=>`\\${match}`],[/(?!\\)\?/g,()=>"[^/]","?"],
[/^\//,()=>"^",SLASH],[/\//g,()=>"\\/",SLASH],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","*"],[DIRECT,(source,pattern)=>!source||
source[0]==="^"||source[0]==="("?source:(REGEX_INNER_SLASH.test(pattern)?"^":"(?:^|\\/)")+source],[/\\\/\\\*\\\*(?=\\\/|$)/g,
(_,index,str)=>index+6<str.length?str.slice(index+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${TRAILING_DOUBLESTAR}`,
"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,(_,p1)=>p1+WILDCARD,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(match,p1,p2)=>p2===EMPTY2?p1+TRAILING_WILDCARD:
match,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>ESCAPE,ESCAPE+ESCAPE],[/\\\\/g,()=>ESCAPE,ESCAPE+ESCAPE],[/\\\[([^\]/]*?)($|\])/g,
(match,range2,close)=>`\\[${range2}${close}`,"["],[DIRECT,source=>{let last=source[source.length-1];return!last||last===
TRAILING_WILDCARD||last===TRAILING_DOUBLESTAR?source:last===SLASH?`${source}$`:`${source}(?=$|\\/$)`}]],REGEX_REPLACE_TRAILING_WILDCARD=/(^|\\\/)?\uE000$/,
MODE_IGNORE="regex",MODE_CHECK_IGNORE="checkRegex",UNDERSCORE="_",replaceTrailingWildcard=(_,p1)=>`${p1?`${p1}[^/]+`:"[^\
/]*"}(?=$|\\/$)`,REGEX_REPLACE_TRAILING_DOUBLESTAR=/\uE001$/,replaceTrailingDoublestar=()=>"[\\s\\S]",separatorAfter=(run4,at2)=>{
let separator=EMPTY2;for(let index=at2+1;index<run4.length&&!run4[index].wildcard;index++)separator+=run4[index].single;
return separator},pinWildcards=source=>{if(source.indexOf(WILDCARD)<0)return source;let tokens=[],{length}=source,index=0;
for(;index<length;){let char=source[index];if(source.startsWith(WILDCARD,index))tokens.push({wildcard:!0}),index+=WILDCARD.
length;else if(char==="["){let end=index+1;for(source[end]==="^"&&end++,source[end]==="]"&&end++;end<length&&source[end]!==
"]";)end+=source[end]===ESCAPE?2:1;end++,tokens.push({single:source.slice(index,end)}),index=end}else if(char===ESCAPE)tokens.
push({single:source.slice(index,index+2)}),index+=2;else if(char==="("){let depth=0,end=index;do source[end]===ESCAPE?end++:
source[end]==="("?depth++:source[end]===")"&&depth--,end++;while(end<length&&depth>0);"*+?".indexOf(source[end])>=0&&end++,
tokens.push({boundary:source.slice(index,end)}),index=end}else char==="^"||char==="$"?(tokens.push({boundary:char}),index++):
(tokens.push({single:char}),index++)}let out=EMPTY2,run4=[],flush=()=>{let lastWildcard;run4.forEach((token2,at2)=>{token2.
wildcard&&(lastWildcard=at2)}),run4.forEach((token2,at2)=>{if(!token2.wildcard){out+=token2.single;return}out+=at2===lastWildcard?
WILDCARD:`(?:(?!${separatorAfter(run4,at2)})[^\\/])*`}),run4=[]};return tokens.forEach(token2=>{if(token2.boundary===void 0){
run4.push(token2);return}flush(),out+=token2.boundary}),flush(),out},makeRegexPrefix=pattern=>{REGEX_ANCHORED_GLOBSTAR.test(
pattern)&&(pattern="**");let{source,sources}=extractBrackets(pattern),replaced=REPLACERS.reduce((prev,[matcher,replacer,
required])=>matcher===DIRECT?replacer(prev,pattern):required!==UNDEFINED&&prev.indexOf(required)<0?prev:matcher.test(prev)?
prev.replace(matcher,replacer.bind(pattern)):prev,source);return sources.length?replaced.replace(REGEX_RESTORE_PLACEHOLDER,
(match,index)=>sources[index]):replaced},checkSourceOf=(body,prefix)=>{body[body.length-1]===SLASH&&(prefix=makeRegexPrefix(
body.slice(0,-1)));let head=prefix.slice(0,-1),last=prefix[prefix.length-1];return last===TRAILING_WILDCARD?`${head}$`:last===
TRAILING_DOUBLESTAR?head:NEVER_MATCH},matchesBasename=body=>{let index=body.indexOf(SLASH);return index<0||index===body.
length-1},basenameOf=path=>{let end=path.length-1,index=path.lastIndexOf(SLASH,path[end]===SLASH?end-1:end);return index<
0?path:path.slice(index+1)},parentOf=path=>{if(path.charCodeAt(0)===SLASH_CODE||path.indexOf(DOUBLE_SLASH)>=0){let slices=path.
split(SLASH).filter(Boolean);return slices.pop(),slices.length?slices.join(SLASH)+SLASH:EMPTY2}let end=path.length-1,cut=path.
lastIndexOf(SLASH,path.charCodeAt(end)===SLASH_CODE?end-1:end);return cut<0?EMPTY2:path.slice(0,cut+1)},isString=subject=>typeof subject==
"string",checkPattern=pattern=>pattern&&isString(pattern),splitPattern=pattern=>(pattern[pattern.length-1]==="\r"?pattern.
slice(0,-1):pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean),IgnoreRule=class{constructor(pattern,mark,body,ignoreCase,negative,prefix){
this.pattern=pattern,this.mark=mark,this.negative=negative,define(this,"body",body),define(this,"ignoreCase",ignoreCase),
define(this,"regexPrefix",prefix)}get _basenameOnly(){return define(this,"_basenameOnly",matchesBasename(this.body))}get regex(){
let key=UNDERSCORE+MODE_IGNORE;return this[key]?this[key]:this._make(MODE_IGNORE,key)}get checkRegex(){let key=UNDERSCORE+
MODE_CHECK_IGNORE;return this[key]?this[key]:this._make(MODE_CHECK_IGNORE,key)}_make(mode,key){let str=pinWildcards(mode===
MODE_IGNORE?this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD,replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR,
replaceTrailingDoublestar):checkSourceOf(this.body,this.regexPrefix)),regex=this.ignoreCase?new RegExp(str,"i"):new RegExp(
str);return define(this,key,regex)}},hasTrailingBackslash=str=>{let count2=0;for(;str[str.length-count2-1]===ESCAPE;)count2++;
return count2%2===1},trimEnd=(body,stripLineEnd)=>{let lineEnd=body.length,end;for(;;){for(stripLineEnd&&body[lineEnd-1]===
"\r"&&lineEnd--,end=lineEnd;body[end-1]===SPACE3;)end--;if(!stripLineEnd||body[end-1]!==`
`)break;lineEnd=end-1}if(end===lineEnd)return body.slice(0,lineEnd);let backslashes=0;for(;body[end-backslashes-1]===ESCAPE;)
backslashes++;return backslashes%2?body.slice(0,end-1)+SPACE3:body.slice(0,end)},createRule=(pattern,mark,ignoreCase,stripLineEnd,stripBOM)=>{
let body=stripBOM&&pattern[0]===BOM?pattern.slice(1):pattern;if(body[0]==="#")return;let negative=!1;body[0]==="!"&&(negative=
!0,body=body.slice(1));let last=body[body.length-1];if((last===SPACE3||stripLineEnd&&(last==="\r"||last===`
`))&&(body=trimEnd(body,stripLineEnd)),!body||hasTrailingBackslash(body))return;body=body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION,
"!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH,"#");let regexPrefix=makeRegexPrefix(body);return new IgnoreRule(pattern,
mark,body,ignoreCase,negative,regexPrefix)},RuleManager=class{constructor(ignoreCase){this._ignoreCase=ignoreCase,this._rules=
[],this._basenameCount=0}_add(pattern,index){if(pattern&&pattern[KEY_IGNORE]){this._rules=this._rules.concat(pattern._rules.
_rules),this._basenameCount+=pattern._rules._basenameCount,this._added=!0;return}let isStr=isString(pattern),raw=isStr?pattern:
pattern.pattern,rule=checkPattern(raw)&&createRule(raw,isStr?UNDEFINED:pattern.mark,this._ignoreCase,!this._split,this._stripBOM&&
!index);rule&&(this._added=!0,this._rules.push(rule),matchesBasename(rule.body)&&this._basenameCount++)}add(pattern){return this.
_added=!1,this._split=isString(pattern),this._stripBOM=!this._split||pattern[0]===BOM,makeArray(this._split?splitPattern(
pattern):pattern).forEach(this._add,this),this._added&&(this._literalRules=UNDEFINED),this._added}testLiteral(path){let rules=this.
_literalRules||(this._literalRules=this._rules.filter(({body})=>body[body.length-(body[body.length-1]===SLASH?2:1)]==="*")),
ignored=!1,unignored=!1,matchedRule;for(let index=rules.length-1;index>=0;index--){let rule=rules[index];if(rule.checkRegex.
test(path)){ignored=!rule.negative,unignored=rule.negative,matchedRule=rule.negative?UNDEFINED:rule;break}}let ret={ignored,
unignored};return matchedRule&&(ret.rule=matchedRule),ret}test(path,mode){let rules=this._rules,{length}=rules,shortcut=this.
_basenameCount*2>=length,basename=shortcut?basenameOf(path):path;for(let index=length-1;index>=0;index--){let rule=rules[index];
if(rule[mode].test(shortcut&&rule._basenameOnly?basename:path)){let{negative}=rule,ret={ignored:!negative,unignored:negative};
return negative||(ret.rule=rule),ret}}return{ignored:!1,unignored:!1}}},throwError=(message,Ctor)=>{throw new Ctor(message)},
checkPath=(path,originalPath,doThrow)=>isString(path)?path?checkPath.isNotRelative(path)?doThrow(`path should be a \`path\
.relative()\`d string, but got "${originalPath}"`,RangeError):!0:doThrow("path must not be empty",TypeError):doThrow(`pa\
th must be a string, but got \`${originalPath}\``,TypeError),isNotRelative=path=>{let first=path.charCodeAt(0);if(first===
SLASH_CODE)return!0;if(first!==DOT_CODE)return!1;if(path.length===1)return!0;let second=path.charCodeAt(1);return second===
SLASH_CODE?!0:second!==DOT_CODE?!1:path.length===2||path.charCodeAt(2)===SLASH_CODE};checkPath.isNotRelative=isNotRelative;
checkPath.convert=p=>p;var convertPath=target=>isString(target)&&checkPath.convert(target),Ignore=class{constructor({ignorecase=!0,
ignoreCase=ignorecase,allowRelativePaths=!1}={}){define(this,KEY_IGNORE,!0),this._rules=new RuleManager(ignoreCase),this.
_strictPathCheck=!allowRelativePaths,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=
Object.create(null)}add(pattern){return this._rules.add(pattern)&&this._initCache(),this}addPattern(pattern){return this.
add(pattern)}_test(originalPath,cache,path){return checkPath(path,originalPath,this._strictPathCheck?throwError:RETURN_FALSE),
path?this._t(path,cache):{ignored:!1,unignored:!1}}checkIgnore(target){let path=convertPath(target);if(!path||path.charCodeAt(
path.length-1)!==SLASH_CODE)return this._test(target,this._testCache,path);let dir=this._t(path,this._testCache);if(dir.
ignored)return dir;let literal2=this._rules.testLiteral(path);return literal2.ignored||literal2.unignored?literal2:dir}_t(path,cache){
if(path in cache)return cache[path];let parentPath=parentOf(path),parent=parentPath?this._t(parentPath,cache):UNDEFINED;
return cache[path]=parent&&parent.ignored?parent:this._rules.test(path,MODE_IGNORE)}ignores(path){return this._test(path,
this._ignoreCache,convertPath(path)).ignored}createFilter(){return path=>!this.ignores(path)}filter(paths){return makeArray(
paths).filter(this.createFilter())}test(path){return this._test(path,this._testCache,convertPath(path))}},factory=options=>new Ignore(
options),isPathValid=path=>checkPath(convertPath(path),path,RETURN_FALSE),setupWindows=()=>{let makePosix=str=>/^\\\\\?\\/.
test(str)||/["<>|\u0000-\u001F]+/u.test(str)?str:str.replace(/\\/g,"/");checkPath.convert=makePosix;let REGEX_TEST_WINDOWS_PATH_ABSOLUTE=/^[a-z]:\//i;
checkPath.isNotRelative=path=>REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path)||isNotRelative(path)};typeof process<"u"&&process.
platform==="win32"&&setupWindows();module2.exports=factory;factory.default=factory;module2.exports.isPathValid=isPathValid;
define(module2.exports,Symbol.for("setupWindows"),setupWindows)}});var require_ignore2=__commonJS({"lazy:ignore"(exports2,module2){var load=()=>require_ignore();module2.exports=Object.defineProperties(
(...args)=>load()(...args),{default:{enumerable:!0,get:()=>load().default},isPathValid:{enumerable:!0,get:()=>load().isPathValid}})}});var require_main=__commonJS({"node_modules/@oclif/core/lib/main.js"(exports2){"use strict";var __importDefault=exports2&&
exports2.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__\
esModule",{value:!0});exports2.versionAddition=exports2.helpAddition=void 0;exports2.run=run4;var node_url_1$,get_node_url_1=()=>node_url_1$??=
require("node:url"),cache_1$,get_cache_1=()=>cache_1$??=__importDefault(require_cache()),config_1$,get_config_1=()=>config_1$??=
require_config2(),help_1$,get_help_1=()=>help_1$??=require_help(),logger_1$,get_logger_1=()=>logger_1$??=require_logger(),
performance_1$,get_performance_1=()=>performance_1$??=require_performance(),symbols_1$,get_symbols_1=()=>symbols_1$??=require_symbols(),
ux_1$,get_ux_1=()=>ux_1$??=require_ux(),helpAddition2=(argv,config)=>{if(argv.length===0&&!config.isSingleCommandCLI)return!0;
let mergedHelpFlags=(0,get_help_1().getHelpFlagAdditions)(config);for(let arg of argv){if(mergedHelpFlags.includes(arg))
return!0;if(arg==="--")return!1}return!1};exports2.helpAddition=helpAddition2;var versionAddition=(argv,config)=>{let additionalVersionFlags=config?.
pjson.oclif.additionalVersionFlags??[];return!![...new Set(["--version",...additionalVersionFlags]).values()].includes(argv[0])};
exports2.versionAddition=versionAddition;async function run4(argv,options){let marker=get_performance_1().Performance.mark(
get_performance_1().OCLIF_MARKER_OWNER,"main.run"),initMarker=get_performance_1().Performance.mark(get_performance_1().OCLIF_MARKER_OWNER,
"main.run#init"),showHelp=async argv2=>{let Help=await(0,get_help_1().loadHelpClass)(config);await new Help(config,config.
pjson.oclif.helpOptions??config.pjson.helpOptions).showHelp(argv2)};(0,get_logger_1().setLogger)(options);let{debug}=(0,get_logger_1().
getLogger)("main");debug(`process.execPath: ${process.execPath}`),debug(`process.execArgv: ${process.execArgv}`),debug("\
process.argv: %O",process.argv),argv=argv??process.argv.slice(2),options&&(typeof options=="string"&&options.startsWith(
"file://")||options instanceof get_node_url_1().URL)&&(options=(0,get_node_url_1().fileURLToPath)(options));let config=await get_config_1().
Config.load(options??require.main?.filename??__dirname);get_cache_1().default.getInstance().set("config",config),config.
isSingleCommandCLI&&(argv=[get_symbols_1().SINGLE_COMMAND_CLI_SYMBOL,...argv]);let[id,...argvSlice]=(0,get_help_1().normalizeArgv)(
config,argv),runFinally=async(cmd2,error)=>{marker?.stop(),initMarker?.stopped||initMarker?.stop(),await get_performance_1().
Performance.collect(),get_performance_1().Performance.debug(),await config.runHook("finally",{argv:argvSlice,Command:cmd2,
error,id})};if(await config.runHook("init",{argv:argvSlice,id}),(0,exports2.versionAddition)(argv,config)){get_ux_1().ux.
stdout(config.userAgent),await runFinally();return}if((0,exports2.helpAddition)(argv,config)){await showHelp(argv),await runFinally();
return}let cmd=config.findCommand(id);if(!cmd&&(config.flexibleTaxonomy?null:config.findTopic(id))){await showHelp([id]),
await runFinally();return}initMarker?.stop();let err;try{return await config.runCommand(id,argvSlice,cmd)}catch(error){throw err=
error,error}finally{await runFinally(cmd,err)}}}});var bundle_exports={};__export(bundle_exports,{COMMANDS:()=>COMMANDS2,main:()=>main});module.exports=__toCommonJS(bundle_exports);var Args=__toESM(require_args(),1),import_command=__toESM(require_command2(),1);var import_node_fs2=require("node:fs");function getOrInsert(map,key,make){let value=map.get(key);return value===void 0&&(value=make(),map.set(key,value)),value}function groupBy(items,keyOf5){let groups3=new Map;for(let item2 of items)getOrInsert(groups3,keyOf5(item2),()=>[]).push(
item2);return groups3}function fact(findOut){let known2=new WeakMap;return fleet=>getOrInsert(known2,fleet,()=>findOut(fleet))}function factOf(findOut){
let known2=new WeakMap;return object=>getOrInsert(known2,object,()=>findOut(object))}var PROBLEM=Symbol("syntax problem");function fail(span,message){throw{[PROBLEM]:!0,start:span.start,end:span.end,message}}
function attempt(read3){try{return{value:read3()}}catch(thrown){if(isProblem(thrown))return{problem:{start:thrown.start,
end:thrown.end,message:thrown.message}};throw thrown}}function isProblem(thrown){return typeof thrown=="object"&&thrown!==
null&&PROBLEM in thrown}var TAG="tag:yaml.org,2002:",WORDS=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(w=>[w,
!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(w=>[w,!1]),...["","~","null","Null","NULL"].
map(w=>[w,null]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(w=>[w,Number.POSITIVE_INFINITY]),...["-.inf","-.I\
nf","-.INF"].map(w=>[w,Number.NEGATIVE_INFINITY]),...[".nan",".NaN",".NAN"].map(w=>[w,Number.NaN])]);function resolveScalar(node){
if(node.tag==="")return node.plain?resolvePlain(node.text):node.text;switch(node.tag){case`${TAG}str`:return node.text;case`${TAG}\
binary`:return decodeBase64(node);case`${TAG}null`:case`${TAG}bool`:case`${TAG}int`:case`${TAG}float`:case`${TAG}timesta\
mp`:return resolveTagged(node,node.tag.slice(TAG.length));default:return node.text}}function resolvePlain(text2){let word=WORDS.
get(text2);if(word!==void 0)return word;let number=/^[-+.0-9]/.test(text2)?resolveNumber(text2):void 0;return number===void 0?
text2:asJson(number.value)}function asJson(value){if(typeof value=="number"&&(!Number.isInteger(value)||Number.isSafeInteger(
value)))return value;let whole=typeof value=="number"&&Math.abs(value)<1e21?BigInt(String(value)):BigInt(value);return whole>=
INT64_MIN&&whole<INT64_END?Number(whole):whole}var INT64_MIN=-(2n**63n),INT64_END=2n**63n,UINT64_END=2n**64n;function resolveNumber(text2){
if(text2.startsWith(".")&&/(?<![0-9])_|_(?![0-9])/.test(text2))return;let digits=text2.replaceAll("_",""),int=resolveInt(
digits);if(int!==void 0)return{type:"int",value:int};if(!/^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/.test(digits))
return;let float=Number(digits);return Number.isFinite(float)?{type:"float",value:float}:void 0}function resolveInt(digits){
let match=/^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(digits);if(match===null)return;
let[,sign,hex2,binary,octal,decimal]=match,literal2=hex2?`0x${hex2}`:binary?`0b${binary}`:octal?`0o${octal}`:decimal??"0",
small=Number(literal2);if(small<=Number.MAX_SAFE_INTEGER)return sign==="-"?0-small:small;let value=sign==="-"?-BigInt(literal2):
BigInt(literal2);return value>=INT64_MIN&&value<(sign===""?UINT64_END:INT64_END)?value:void 0}function resolveTagged(node,type){
let word=WORDS.get(node.text);if(word===null&&type==="null")return null;if(typeof word=="boolean"&&type==="bool"||typeof word==
"number"&&type==="float")return word;if(type==="timestamp"&&isTimestamp(node.text))return node.text;let number=word===void 0?
resolveNumber(node.text):void 0;return number?.type===type?asJson(number.value):number?.type==="int"&&type==="float"&&number.
value<INT64_END?asJson(Number(number.value)):fail(node,`"${node.text}" is no !!${type}`)}function isTimestamp(text2){let match=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]\d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?(?:Z|[-+]\d\d:\d\d)| \d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?)?$/.
exec(text2);if(match===null)return!1;let[year,month,day]=match.slice(1,4).map(Number),date=new Date(Date.UTC(year,month-
1,day));return date.getUTCMonth()===month-1&&date.getUTCDate()===day}function decodeBase64(node){let base64=node.text.replaceAll(
/[\r\n]/g,"");return/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(base64)||fail(node,"a !!bina\
ry value must be base64"),Buffer.from(base64,"base64").toString("utf8")}function isFields(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function isList(value){return Array.
isArray(value)}function field(value,key){return isFields(value)&&Object.hasOwn(value,key)?value[key]:void 0}function setField(fields,key,value){
key==="__proto__"?Object.defineProperty(fields,key,{value,writable:!0,enumerable:!0,configurable:!0}):fields[key]=value}
function decode(root){let d={path:[],duplicates:[],open:new Set,nodes:0,nodesInAliases:0},result=attempt(()=>decodeNode(
d,root));return"problem"in result?result:{value:result.value,duplicates:d.duplicates}}function decodeNode(d,node){switch(countNode(
d,node),node.kind){case"scalar":{let value=resolveScalar(node);return typeof value=="number"&&!Number.isFinite(value)&&fail(
node,`JSON has no number ${node.text}; quote it`),value}case"sequence":return node.items.map((item2,index)=>decodeAt(d,index,
item2));case"mapping":return decodeMapping(d,node);case"alias":return expand(d,node,()=>decodeNode(d,node.target))}}function decodeAt(d,step,node){
d.path.push(step);let value=decodeNode(d,node);return d.path.pop(),value}function countNode(d,node){d.nodes+=1,d.open.size>
0&&(d.nodesInAliases+=1),!(d.nodesInAliases<=100||d.nodes<=1e3)&&d.nodesInAliases/d.nodes>allowedAliasRatio(d.nodes)&&fail(
node,"the aliases expand to too many values")}function allowedAliasRatio(nodes){return .99-.89*Math.min(Math.max((nodes-
4e5)/36e5,0),1)}function expand(d,node,decodeTarget){d.open.has(node)&&fail(node,`the value of &${node.name} contains it\
self`),d.open.add(node);let value=decodeTarget();return d.open.delete(node),value}function decodeMapping(d,node){let fill={
fields:{},keys:new Map};return fillFrom(d,fill,node),fill.fields}function fillFrom(d,fill,node){for(let{key,value}of node.
entries)if(isMergeKey(key))merge(d,fill,value);else{let decoded2=decodeKey(d,key),name=String(decoded2);setField(fill.fields,
name,decodeAt(d,name,value));let first=fill.keys.get(decoded2);first===void 0?fill.keys.set(decoded2,key):d.duplicates.push(
{path:[...d.path,name],first,again:key})}}var INFINITE=/^(?:\.(?:inf|Inf|INF|nan|NaN|NAN)|-\.(?:inf|Inf|INF))$/;function decodeKey(d,key){
if(key.kind==="scalar"&&key.plain&&INFINITE.test(key.text))return key.text.toLowerCase();let decoded2=decodeNode(d,key);
if(decoded2===null)return fail(key,"a key cannot be null; quote it if the word is meant");if(typeof decoded2!="object")return decoded2;
let span={start:key.start,end:Math.max(key.end,key.start+1)};return fail(span,"a list or a mapping cannot be a key; quot\
e it if the text is meant")}var MERGE_TAG="tag:yaml.org,2002:merge";function isMergeKey(key){return key.kind==="scalar"&&
key.text==="<<"&&(key.plain||key.tag===MERGE_TAG||key.tag==="!")}function mergeSources(value){return value.kind==="seque\
nce"?value.items.toReversed():[value]}function merge(d,fill,value){value.kind==="sequence"&&countNode(d,value);for(let source of mergeSources(
value))if(countNode(d,source),source.kind==="mapping")fillFrom(d,fill,source);else if(source.kind==="alias"&&source.target.
kind==="mapping"){let{target}=source;expand(d,source,()=>fillFrom(d,fill,target))}else fail(source,'only mappings can be\
 merged with "<<"')}function entryOf(node,name){for(let entry of node.entries.toReversed())if(isMergeKey(entry.key))for(let source of mergeSources(
entry.value).toReversed()){let mapping=source.kind==="alias"?source.target:source,merged=mapping.kind==="mapping"?entryOf(
mapping,name):void 0;if(merged!==void 0)return merged}else if(keyName(entry.key)===name)return entry}function keyName(key){
let node=key.kind==="alias"?key.target:key;return node.kind==="scalar"?String(resolveScalar(node)):void 0}var WORKLOADS={Pod:{group:"",metadata:["metadata"]},Deployment:{group:"apps",metadata:["spec","template","metadata"]},StatefulSet:{
group:"apps",metadata:["spec","template","metadata"]},DaemonSet:{group:"apps",metadata:["spec","template","metadata"]},ReplicaSet:{
group:"apps",metadata:["spec","template","metadata"]},Job:{group:"batch",metadata:["spec","template","metadata"]},CronJob:{
group:"batch",metadata:["spec","jobTemplate","spec","template","metadata"]}},ATTACHMENT_ANNOTATION="k8s.v1alpha1.vpc.mil\
oapis.com/vpc-attachment",SECRET_MAKERS=new Map([["bitnami.com SealedSecret",[]],["external-secrets.io ExternalSecret",[
"spec","target","name"]],["secrets.hashicorp.com VaultStaticSecret",["spec","destination","name"]],["secrets.hashicorp.c\
om VaultDynamicSecret",["spec","destination","name"]],["onepassword.com OnePasswordItem",[]],["secrets.infisical.com Inf\
isicalSecret",["spec","managedSecretReference","secretName"]]]);function asForeign({apiVersion,kind,value},origin,circumstances){
let name=textOf(value,"metadata","name");if(typeof apiVersion!="string"||typeof kind!="string"||name===void 0)return;let namespace=textOf(
value,"metadata","namespace")??circumstances.namespace,identity={id:{apiVersion,kind,namespace,name},origin,isContext:circumstances.
isContext};if(apiVersion==="v1"&&kind==="Secret")return{type:"secret",...identity,name,...contentOf(value)};if(apiVersion===
"v1"&&kind==="Node")return{type:"node",...identity};let made=SECRET_MAKERS.get(`${groupOf(apiVersion)} ${kind}`);return made!==
void 0?{type:"secret",...identity,name:textOf(value,...made)??name}:isWorkload(apiVersion,kind)?asWorkload(kind,value,identity):
void 0}function nameOnly(object){if(object.type==="workload")return;let{id,origin,isContext:isContext2}=object,identity={
id,origin,isContext:isContext2};return object.type==="node"?{type:"node",...identity}:{type:"secret",...identity,name:object.
name}}function arrangeForeign(objects){let firsts=new Map;for(let object of objects){let{namespace,name}=object.id,key=object.
type==="node"?["node",name]:[object.type==="secret"?"secret":object.kind,namespace,object.type==="secret"?object.name:name],
words=JSON.stringify(key);firsts.has(words)||firsts.set(words,object)}let distinct=[...firsts.values()];return[...distinct.
filter(({isContext:isContext2})=>isContext2),...distinct.filter(({isContext:isContext2})=>!isContext2)]}function groupOf(apiVersion){
return apiVersion.slice(0,Math.max(apiVersion.indexOf("/"),0))}function isWorkload(apiVersion,kind){return Object.hasOwn(
WORKLOADS,kind)&&WORKLOADS[kind].group===groupOf(apiVersion)}var FILLED_LATER=["replicator.v1.mittwald.de/replicate-from",
"secret-generator.v1.mittwald.de/autogenerate","reflector.v1.k8s.emberstack.com/reflects"];function contentOf(value){let keys=new Set(
[...keysOf(field(value,"data")),...keysOf(field(value,"stringData"))]),annotations=field(field(value,"metadata"),"annota\
tions"),isFilledLater=FILLED_LATER.some(annotation=>field(annotations,annotation)!==void 0);return keys.size===0||isFilledLater||
field(value,"sops")!==void 0?{}:{content:{keys:[...keys],...passwordIn(value)}}}function keysOf(value){return isFields(value)?
Object.keys(value):[]}function passwordIn(value){let plain=field(field(value,"stringData"),"password");if(plain!==void 0)
return{password:{...octetsIn(plain,octetsOf),path:["stringData","password"]}};let encoded=field(field(value,"data"),"pas\
sword");return encoded===void 0?{}:{password:{...octetsIn(encoded,decodeBase642),path:["data","password"]}}}function octetsIn(value,read3){
if(value===null)return{octets:""};let octets=typeof value=="string"?read3(value):void 0;return octets===void 0?{}:{octets}}
function octetsOf(text2){return hasTemplateMarker(text2)||/^<.*>$|^ENC\[/s.test(text2)||REFERENCE.test(text2)?void 0:Buffer.
from(text2,"utf8").toString("latin1")}var REFERENCE=/^(?:ref\+[a-z0-9]+|secretref\+[a-z0-9]+|>>vault|vault|op):/;function decodeBase642(text2){
let bare=text2.replaceAll(/[\r\n]/g,""),octets=Buffer.from(bare,"base64");return octets.toString("base64")===bare?octets.
toString("latin1"):void 0}function hasTemplateMarker(text2){return/\{\{|\$\{|\$\(/.test(text2)}function asWorkload(kind,value,identity){
let annotation=[...WORKLOADS[kind].metadata,"annotations",ATTACHMENT_ANNOTATION],text2=textOf(value,...annotation);if(text2===
void 0||hasTemplateMarker(text2))return;let names=text2.split(",").map(name=>name.trim()),owners2=field(field(value,"met\
adata"),"ownerReferences");return{type:"workload",...identity,kind,attachments:[...new Set(names.filter(name=>name!==""))],
annotation,pods:podsOf(kind,value),isOwned:isList(owners2)&&owners2.length>0}}function podsOf(kind,value){let spec=field(
value,"spec");switch(kind){case"Pod":return hasEnded(value)?0:1;case"DaemonSet":return"one on each node";case"Job":return podsOfJob(
spec);case"CronJob":return field(spec,"suspend")===!0?0:podsOfJob(field(field(spec,"jobTemplate"),"spec"));default:return countOf(
spec,"replicas")}}function hasEnded(value){let phase=textOf(value,"status","phase");return phase==="Succeeded"||phase===
"Failed"||textOf(value,"metadata","deletionTimestamp")!==void 0}function podsOfJob(spec){if(field(spec,"suspend")===!0)return 0;
let parallelism=countOf(spec,"parallelism"),completions=field(spec,"completions");return typeof completions=="number"?Math.
min(parallelism,completions):parallelism}function countOf(spec,key){let count2=field(spec,key)??1;return typeof count2==
"number"?count2:0}function textOf(value,...path){let inner=value;for(let key of path)inner=field(inner,key);return typeof inner==
"string"&&inner!==""?inner:void 0}function foreignPlace({id,origin},...path){return{...origin,path,part:"value",resource:id}}var EVPN={afi:"l2vpn",safi:"evpn"};function placeOf(object,...path){return{...object.origin,path,part:"value",resource:idOf(
object)}}function compareNames(a,b){return a.namespace!==b.namespace?a.namespace<b.namespace?-1:1:a.name===b.name?0:a.name<
b.name?-1:1}var UNFINISHED="*";function isUnnamed({name}){return name===""||name.endsWith(UNFINISHED)}function idOf(object){
let{apiVersion,kind,namespace}=object;return{apiVersion,kind,namespace,name:isUnnamed(object)?"":object.name}}function familyName(family){
return`${family.afi}/${family.safi}`}function hasFamily(families,family){return families.some(({afi,safi})=>afi===family.
afi&&safi===family.safi)}function targetOf({spec}){return`${spec.targetRef.kind} "${spec.targetRef.name}"`}function isInt32(value){
return value>=-(2**31)&&value<2**31}function buildFleet(objects,foreign=[]){let index=new Map,resources=[],unnamed=[],repeated=[];for(let object of objects){
isUnnamed(object)&&unnamed.push(object);let first=isUnnamed(object)?void 0:enter(index,object);isResource(object)&&(first===
void 0?resources.push(object):object.isContext||repeated.push({again:object,first}))}let context=resources.filter(({isContext:isContext2})=>isContext2),
input=resources.filter(({isContext:isContext2})=>!isContext2);return{index,resources:[...context,...input],unnamed,repeated,
foreign:arrangeForeign(foreign)}}function enter(index,object){let byNamespace=getOrInsert(index,object.kind,()=>new Map),
byName2=getOrInsert(byNamespace,object.namespace,()=>new Map),first=byName2.get(object.name);return first===void 0&&byName2.
set(object.name,object),first}function isResource(object){return"spec"in object}function*resourcesOf(fleet,kind){for(let resource of fleet.
resources)isResourceOf(resource,kind)&&(yield resource)}function isResourceOf(object,kind){return object.kind===kind&&"s\
pec"in object}function isOfKind(object,kind){return object.kind===kind}function*boundResources(fleet){for(let resource of fleet.
resources)(resource.kind==="BGPPeer"||resource.kind==="BGPPolicy"||resource.kind==="BGPVRFInstance")&&(yield resource)}function*foreignOf(fleet,type){
for(let object of fleet.foreign)isOfType(object,type)&&(yield object)}function isOfType(object,type){return object.type===
type}function*routerReferences(fleet){for(let resource of[...resourcesOf(fleet,"BGPAdvertisement"),...boundResources(fleet)]){
let name=resource.spec.routerRef?.name;name!==void 0&&(yield{resource,name})}}function known(fleet,kind,namespace,name){
let object=fleet.index.get(kind)?.get(namespace)?.get(name);return object!==void 0&&isOfKind(object,kind)?object:void 0}
function find(fleet,kind,namespace,name){let object=known(fleet,kind,namespace,name);return object!==void 0&&isResourceOf(
object,kind)?object:void 0}function namesOf(fleet,kind,namespace){return[...fleet.index.get(kind)?.get(namespace)?.keys()??
[]]}function namesakes(fleet,kind,name){return byName(fleet).get(kind)?.get(name)??[]}var byName=fact(fleet=>{let kinds=new Map;
for(let[kind,byNamespace]of fleet.index){let objects=[...byNamespace.values()].flatMap(named2=>[...named2.values()]);kinds.
set(kind,groupBy(objects,({name})=>name))}return kinds});function*knownOf(fleet,kind,namespace){yield*fleet.index.get(kind)?.
get(namespace)?.values()??[],yield*fleet.unnamed.filter(object=>object.kind===kind&&object.namespace===namespace)}function hasNameless(fleet,kind,namespace){
return fleet.unnamed.some(object=>object.kind===kind&&object.namespace===namespace&&object.name==="")}function mayExist(fleet,kind,namespace,name){
return known(fleet,kind,namespace,name)!==void 0||hasNameless(fleet,kind,namespace)}function hasUnknown(fleet,kind,namespace){
let namespaces=unknowns(fleet).get(kind);return namespace===void 0?namespaces!==void 0:namespaces?.has(namespace)??!1}var unknowns=fact(
fleet=>{let namespaces=new Map,add2=({kind,namespace})=>{getOrInsert(namespaces,kind,()=>new Set).add(namespace)};for(let byNamespace of fleet.
index.values())for(let byName2 of byNamespace.values())for(let object of byName2.values())isResource(object)||add2(object);
for(let object of fleet.unnamed)isResource(object)||add2(object);for(let{again}of fleet.repeated)add2(again);return namespaces});var TAB=9,LF=10,CR=13,SPACE=32;function peek(c,ahead=0){let at2=c.pos+ahead;return at2<c.text.length?c.text.charCodeAt(at2):
0}function column(c){return c.pos-c.lineStart}function isBlank(code){return code===SPACE||code===TAB}function isBreak(code){
return code===LF||code===CR||code===133||code===8232||code===8233}function isBreakOrEnd(code){return code===0||isBreak(code)}
function isSpaceOrEnd(code){return isBlank(code)||isBreakOrEnd(code)}function isWordCharacter(code){return code>=48&&code<=
57||code>=65&&code<=90||code>=97&&code<=122||code===95||code===45}function takeBreak(c){let code=peek(c);return c.pos+=code===
CR&&peek(c,1)===LF?2:1,c.line+=1,c.lineStart=c.pos,code===8232||code===8233?String.fromCharCode(code):`
`}function skipBlanks(c){for(;isBlank(peek(c));)c.pos+=1}function skipToLineEnd(c){for(;!isBreakOrEnd(peek(c));)c.pos+=1}
function atDocumentMarker(c){if(column(c)!==0)return!1;let code=peek(c);return code!==45&&code!==46?!1:peek(c,1)===code&&
peek(c,2)===code&&isSpaceOrEnd(peek(c,3))}function failHere(c,message){fail({start:c.pos,end:c.pos+1},message)}function failAtTab(c){
failHere(c,"a tab cannot indent a line; use spaces")}function token(type,start,end,text2="",suffix="",plain=!1){return{type,start,end,text:text2,suffix,plain}}var DOUBLE_QUOTE=34,HASH=35,SINGLE_QUOTE=39,COLON=58,BACKSLASH=92,FLOW_INDICATORS=new Set(Array.from(",?[]{}",c=>c.charCodeAt(
0)));function scanPlain(c,indent,inFlow){let start=c.pos,end=start,text2="",gap=NO_GAP;for(;!atDocumentMarker(c)&&peek(c)!==
HASH;){let from=c.pos;if(skipPlainRun(c,inFlow),c.pos>from&&(text2+=gap.text+c.text.slice(from,c.pos),gap=NO_GAP,end=c.pos),
!isBlank(peek(c))&&!isBreak(peek(c))||(gap=takeGap(c,!1,indent),!inFlow&&column(c)<indent))break}return{scalar:token("sc\
alar",start,end,text2,"",!0),endsAtBreak:gap.brokeLine}}function skipPlainRun(c,inFlow){for(;;){let code=peek(c);if(isSpaceOrEnd(
code)||code===COLON&&isSpaceOrEnd(peek(c,1))||inFlow&&FLOW_INDICATORS.has(code))return;c.pos+=1}}var NO_GAP={text:"",brokeLine:!1};
function takeGap(c,afterEscapedBreak,indent){let blanks="",first="",more="",brokeLine=afterEscapedBreak;for(let code=peek(
c);isBlank(code)||isBreak(code);code=peek(c)){if(isBreak(code)){brokeLine?more+=takeBreak(c):first=takeBreak(c),brokeLine=
!0;continue}brokeLine?code===TAB&&column(c)<indent&&failAtTab(c):blanks+=String.fromCharCode(code),c.pos+=1}return brokeLine?
first===`
`?{text:more===""?" ":more,brokeLine}:{text:first+more,brokeLine}:{text:blanks,brokeLine}}function scanQuoted(c){let start=c.
pos,quote=peek(c);c.pos+=1;let text2="";for(;;){(atDocumentMarker(c)||peek(c)===0)&&fail({start,end:start+1},"this quote\
 is never closed");let run4=takeQuotedRun(c,quote);if(text2+=run4.text,peek(c)===quote)break;text2+=takeGap(c,run4.escapedBreak,
0).text}return c.pos+=1,token("scalar",start,c.pos,text2)}function takeQuotedRun(c,quote){let text2="",from=c.pos;for(;;){
let code=peek(c);if(isSpaceOrEnd(code))break;if(code===quote){if(quote!==SINGLE_QUOTE||peek(c,1)!==SINGLE_QUOTE)break;text2+=
c.text.slice(from,c.pos+1),c.pos+=2,from=c.pos}else if(code===BACKSLASH&&quote===DOUBLE_QUOTE){if(text2+=c.text.slice(from,
c.pos),isBreak(peek(c,1)))return c.pos+=1,takeBreak(c),{text:text2,escapedBreak:!0};text2+=takeEscape(c),from=c.pos}else
c.pos+=1}return{text:text2+c.text.slice(from,c.pos),escapedBreak:!1}}var ESCAPES=new Map([["0","\0"],["a","\x07"],["b","\
\b"],["t","	"],["	","	"],["n",`
`],["v","\v"],["f","\f"],["r","\r"],["e","\x1B"],[" "," "],['"','"'],["'","'"],["\\","\\"],["N","\x85"],["_","\xA0"],["L",
"\u2028"],["P","\u2029"]]),HEX_ESCAPES=new Map([["x",2],["u",4],["U",8]]);function takeEscape(c){let start=c.pos,letter=c.
text.charAt(start+1);c.pos+=2;let single=ESCAPES.get(letter);if(single!==void 0)return single;let length=HEX_ESCAPES.get(
letter);length===void 0&&fail({start,end:c.pos},`the escape "\\${letter}" does not exist in YAML`);let digits=c.text.slice(
c.pos,c.pos+length),code=Number.parseInt(digits,16),isScalarValue=code<=1114111&&!(code>=55296&&code<=57343);return(digits.
length<length||!/^[0-9a-fA-F]+$/.test(digits)||!isScalarValue)&&fail({start,end:c.pos},`"\\${letter}" must be followed b\
y ${length} hexadecimal digits of one character`),c.pos+=length,String.fromCodePoint(code)}function scanBlock(c,parentIndent){
let start=c.pos,folded=c.text.charAt(start)===">",header=takeBlockHeader(c),end=c.pos;isBreak(peek(c))&&takeBreak(c);let minimum=Math.
max(parentIndent+1,1),{indent,breaks}=takeBlockIndent(c,header.indent===0?0:Math.max(parentIndent,0)+header.indent,minimum),
text2="",lastBreak="",afterBlank=!1;for(;column(c)===indent&&peek(c)!==0;){let startsBlank=isBlank(peek(c));folded&&!afterBlank&&
!startsBlank&&lastBreak===`
`?text2+=breaks===""?" ":breaks:text2+=lastBreak+breaks,afterBlank=startsBlank;let from=c.pos;skipToLineEnd(c),end=c.pos,
text2+=c.text.slice(from,end),lastBreak=isBreak(peek(c))?takeBreak(c):"",breaks=takeBlockIndent(c,indent,minimum).breaks}
return header.chomp!=="-"&&(text2+=lastBreak),header.chomp==="+"&&(text2+=breaks),token("scalar",start,end,text2)}function takeBlockHeader(c){
let start=c.pos;c.pos+=1;let match=/^(?:([+-])([0-9])?|([0-9])([+-])?)/.exec(c.text.slice(c.pos,c.pos+2)),indent=Number(
match?.[2]??match?.[3]??-1);return indent===0&&fail({start,end:start+1},"the indentation of a block cannot be 0"),c.pos+=
match?.[0].length??0,skipBlanks(c),peek(c)===HASH&&skipToLineEnd(c),isBreakOrEnd(peek(c))||failHere(c,"the text of a blo\
ck starts on the line after its indicator"),{chomp:match?.[1]??match?.[4]??"",indent:Math.max(indent,0)}}function takeBlockIndent(c,indent,minimum){
let breaks="",widest=0;for(;;){for(;(indent===0||column(c)<indent)&&peek(c)===SPACE;)c.pos+=1;if(widest=Math.max(widest,
column(c)),(indent===0||column(c)<indent)&&peek(c)===TAB&&failAtTab(c),!isBreak(peek(c)))break;breaks+=takeBreak(c)}return{
indent:indent===0?Math.max(widest,minimum):indent,breaks}}var URI_CHARACTERS=new Set(Array.from(";/?:@&=+$,.!~*'()[]%",c=>c.charCodeAt(0)));function scanTag(c){let start=c.pos,parts=c.
text[c.pos+1]==="<"?takeVerbatimTag(c):takeShortTag(c);return isSpaceOrEnd(peek(c))||fail({start,end:c.pos+1},"a tag mus\
t be followed by a space"),token("tag",start,c.pos,parts.handle,parts.suffix)}function takeVerbatimTag(c){let start=c.pos;
c.pos+=2;let suffix=takeUri(c,start);return c.text[c.pos]!==">"&&fail({start,end:c.pos+1},'a tag that starts with "!<" m\
ust end with ">"'),c.pos+=1,{handle:"",suffix}}function takeShortTag(c){let start=c.pos,handle=takeHandle(c);if(handle.length>
1&&handle.endsWith("!"))return{handle,suffix:takeUri(c,start)};let suffix=handle.slice(1)+takeUri(c,start,!0);return suffix===
""?{handle:"",suffix:"!"}:{handle:"!",suffix}}function takeHandle(c){let start=c.pos;for(c.pos+=1;isWordCharacter(peek(c));)
c.pos+=1;return c.text[c.pos]==="!"&&(c.pos+=1),c.text.slice(start,c.pos)}function takeUri(c,tagStart,mayBeEmpty=!1){let start=c.
pos;for(;isWordCharacter(peek(c))||URI_CHARACTERS.has(peek(c));)c.pos+=1;let uri=c.text.slice(start,c.pos),span={start:tagStart,
end:c.pos+1};if(uri===""&&!mayBeEmpty&&fail(span,"a tag needs a name"),!uri.includes("%"))return uri;try{return decodeURIComponent(
uri)}catch{return fail(span,'a "%" in a tag must be followed by two hexadecimal digits of a UTF-8 character')}}function scanDirective(c){
let start=c.pos;for(c.pos+=1;isWordCharacter(peek(c));)c.pos+=1;let name=c.text.slice(start+1,c.pos);name!=="YAML"&&name!==
"TAG"&&fail({start,end:c.pos},'a line that starts with "%" must be a %YAML or %TAG directive'),skipBlanks(c);let directive=name===
"YAML"?takeVersion(c,start):takeTagDirective(c,start);return skipBlanks(c),c.text[c.pos]==="#"&&skipToLineEnd(c),isBreak(
peek(c))?takeBreak(c):peek(c)!==0&&failHere(c,"nothing may follow a directive on its line"),directive}function takeVersion(c,start){
let version=/^[0-9]{1,2}\.[0-9]{1,2}(?![0-9])/.exec(c.text.slice(c.pos,c.pos+6))?.[0];return version===void 0&&fail({start,
end:c.pos+1},"a %YAML directive needs a version such as 1.1"),c.pos+=version.length,token("version-directive",start,c.pos,
version)}function takeTagDirective(c,start){let handle=c.text[c.pos]==="!"?takeHandle(c):"";(!(handle==="!"||handle.length>
1&&handle.endsWith("!"))||!isBlank(peek(c)))&&fail({start,end:c.pos+1},"a %TAG directive needs a handle such as !a!"),skipBlanks(
c);let prefix=takeUri(c,start);return isSpaceOrEnd(peek(c))||fail({start,end:c.pos+1},"a tag prefix must be followed by \
a space"),token("tag-directive",start,c.pos,handle,prefix)}var LONGEST_KEY=1024,DEEPEST_NESTING=1e3;function createScanner(text2){return{text:text2,pos:0,line:0,lineStart:0,tokens:[],
taken:0,flowLevel:0,indent:-1,outerIndents:[],keyAllowed:!0,pendingKeys:[void 0]}}function peekToken(s){for(;;){let next=s.
tokens[s.taken];if(next!==void 0&&!mayBecomeKey(s,s.taken))return next;scanNext(s)}}function takeToken(s){let next=peekToken(
s);return s.taken+=1,next}function mayBecomeKey(s,index){for(let level=s.pendingKeys.length-1;level>=0;level-=1){let key=s.
pendingKeys[level];if(!(key===void 0||key.index>index))return key.index<index?!1:isStillPossible(s,level,key)}return!1}function isStillPossible(s,level,key){
return key.line===s.line&&s.pos-key.pos<=LONGEST_KEY?!0:(key.required&&failWithoutColon(s,key),s.pendingKeys[level]=void 0,
!1)}function failWithoutColon(s,key){let lineEnd=s.text.slice(key.pos).search(/[\r\n]|$/);fail({start:key.pos,end:key.pos+
lineEnd},'a key is expected here, but ":" and a space do not follow')}function savePendingKey(s){if(!s.keyAllowed)return;
let required=s.flowLevel===0&&s.indent===column(s);dropPendingKey(s),s.pendingKeys[s.flowLevel]={index:s.tokens.length,pos:s.
pos,line:s.line,column:column(s),required}}function dropPendingKey(s){let key=s.pendingKeys[s.flowLevel];key?.required&&
failWithoutColon(s,key),s.pendingKeys[s.flowLevel]=void 0}function openBlock(s,at2,type,index,pos){s.flowLevel>0||s.indent>=
at2||(checkDepth(s),s.outerIndents.push(s.indent),s.indent=at2,s.tokens.splice(index,0,token(type,pos,pos)))}function checkDepth(s){
s.flowLevel+s.outerIndents.length<DEEPEST_NESTING||failHere(s,`the text is nested deeper than ${DEEPEST_NESTING} levels`)}
function closeBlocks(s,at2){if(!(s.flowLevel>0))for(;s.indent>at2;)s.tokens.push(token("block-end",s.pos,s.pos)),s.indent=
s.outerIndents.pop()??-1}function pushIndicator(s,type,length=1){s.tokens.push(token(type,s.pos,s.pos+length)),s.pos+=length}
function scanNext(s){skipToToken(s),closeBlocks(s,column(s)),peek(s)===0?scanStreamEnd(s):column(s)===0&&s.text[s.pos]===
"%"?scanDirectiveLine(s):atDocumentMarker(s)?scanEnd(s,s.text[s.pos]==="-"?"document-start":"document-end",3):scanContent(
s,s.text.charAt(s.pos))}function skipToToken(s){for(;;){for(;peek(s)===SPACE||peek(s)===TAB&&(s.flowLevel>0||!s.keyAllowed);)
s.pos+=1;if(s.text[s.pos]==="#"&&skipToLineEnd(s),!isBreak(peek(s)))return;takeBreak(s),s.flowLevel===0&&(s.keyAllowed=!0)}}
function scanStreamEnd(s){column(s)!==0&&(s.line+=1,s.lineStart=s.pos),scanEnd(s,"stream-end",0)}function scanEnd(s,type,length){
closeBlocks(s,-1),dropPendingKey(s),s.keyAllowed=!1,pushIndicator(s,type,length)}function scanDirectiveLine(s){closeBlocks(
s,-1),dropPendingKey(s),s.keyAllowed=!1,s.tokens.push(scanDirective(s))}var INDICATORS=new Map([["[",s=>openFlow(s,"flow\
-sequence-start")],["{",s=>openFlow(s,"flow-mapping-start")],["]",s=>closeFlow(s,"flow-sequence-end")],["}",s=>closeFlow(
s,"flow-mapping-end")],[",",scanFlowEntry],["*",s=>scanAnchor(s,"alias")],["&",s=>scanAnchor(s,"anchor")],["!",s=>scanProperty(
s,scanTag)],['"',s=>scanProperty(s,scanQuoted)],["'",s=>scanProperty(s,scanQuoted)]]);function scanContent(s,first){let isInFlow=s.
flowLevel>0,standsAlone=isSpaceOrEnd(peek(s,1)),scanIndicator=INDICATORS.get(first);scanIndicator!==void 0?scanIndicator(
s):first==="-"&&standsAlone?scanBlockEntry(s):first==="?"&&(isInFlow||standsAlone)?scanKey(s):first===":"&&(isInFlow||standsAlone)?
scanValue(s):(first==="|"||first===">")&&!isInFlow?scanBlockScalar(s):TAKEN_INDICATORS.includes(first)?failAtIndicator(s,
first):scanPlainScalar(s)}var TAKEN_INDICATORS="	#|>%@`";function failAtIndicator(s,indicator){indicator==="	"&&failAtTab(
s),failHere(s,`plain text cannot start with "${indicator}"; quote it`)}function openFlow(s,type){checkDepth(s),savePendingKey(
s),s.flowLevel+=1,s.pendingKeys.push(void 0),s.keyAllowed=!0,pushIndicator(s,type)}function closeFlow(s,type){dropPendingKey(
s),s.flowLevel>0&&(s.flowLevel-=1,s.pendingKeys.pop()),s.keyAllowed=!1,pushIndicator(s,type)}function scanFlowEntry(s){dropPendingKey(
s),s.keyAllowed=!0,pushIndicator(s,"flow-entry")}function scanBlockEntry(s){s.flowLevel===0&&(s.keyAllowed||failHere(s,"\
a list item cannot start here; put it on its own line"),openBlock(s,column(s),"block-sequence-start",s.tokens.length,s.pos)),
dropPendingKey(s),s.keyAllowed=!0,pushIndicator(s,"block-entry")}function scanKey(s){s.flowLevel===0&&(s.keyAllowed||failHere(
s,"a key cannot start here; put it on its own line"),openBlock(s,column(s),"block-mapping-start",s.tokens.length,s.pos)),
dropPendingKey(s),s.keyAllowed=s.flowLevel===0,pushIndicator(s,"key")}function scanValue(s){let key=s.pendingKeys[s.flowLevel];
key!==void 0&&isStillPossible(s,s.flowLevel,key)?(s.tokens.splice(key.index,0,token("key",key.pos,key.pos)),openBlock(s,
key.column,"block-mapping-start",key.index,key.pos),s.pendingKeys[s.flowLevel]=void 0,s.keyAllowed=!1):(s.flowLevel===0&&
(s.keyAllowed||failAtSecondColon(s),openBlock(s,column(s),"block-mapping-start",s.tokens.length,s.pos)),s.keyAllowed=s.flowLevel===
0),pushIndicator(s,"value")}function failAtSecondColon(s){let last=s.tokens.at(-1);if(last?.type==="scalar"&&last.start<
s.lineStart){let start=s.text.slice(s.lineStart).search(/\S/)+s.lineStart;fail({start,end:s.pos},"this line continues th\
e value above, because it is indented deeper; align the keys")}failHere(s,'a second ":" cannot follow on this line; quot\
e the value that contains it')}function scanProperty(s,scan){savePendingKey(s),s.keyAllowed=!1,s.tokens.push(scan(s))}function scanAnchor(s,type){
scanProperty(s,()=>{let start=s.pos;for(s.pos+=1;isWordCharacter(peek(s));)s.pos+=1;let endsName=isSpaceOrEnd(peek(s))||
"?:,]}%@`".includes(s.text.charAt(s.pos));return(s.pos===start+1||!endsName)&&fail({start,end:s.pos+1},`the name of an ${type}\
 consists of letters, digits, "_" and "-"`),token(type,start,s.pos,s.text.slice(start+1,s.pos))})}function scanBlockScalar(s){
dropPendingKey(s),s.keyAllowed=!0,s.tokens.push(scanBlock(s,s.indent))}function scanPlainScalar(s){savePendingKey(s);let{
scalar,endsAtBreak}=scanPlain(s,s.indent+1,s.flowLevel>0);s.keyAllowed=endsAtBreak,s.tokens.push(scalar)}function parseJson(text2,start){return attempt(()=>{let r={text:text2,pos:start,depth:0};return{root:parseValue(r),end:r.
pos}})}function skipJsonSpace(text2,at2){let pos=at2;for(;pos<text2.length&&` 	
\r`.includes(text2.charAt(pos));)pos+=1;return pos}function failHere2(r,message){fail({start:r.pos,end:Math.min(r.pos+1,
r.text.length)},message)}function parseValue(r){r.pos=skipJsonSpace(r.text,r.pos);let first=r.text.charAt(r.pos);return first===
"{"?parseNested(r,parseObject):first==="["?parseNested(r,parseArray):first==='"'?parseString(r):parseWord(r)}function parseNested(r,parse3){
r.depth>=DEEPEST_NESTING&&failHere2(r,`the text is nested deeper than ${DEEPEST_NESTING} levels`),r.depth+=1;let node=parse3(
r);return r.depth-=1,node}function parseItems(r,close,parseItem){r.pos+=1,r.pos=skipJsonSpace(r.text,r.pos);let isFirst=!0;
for(;r.text.charAt(r.pos)!==close;)isFirst||takeCharacter(r,",",`"," or "${close}" is expected here`),isFirst=!1,parseItem(),
r.pos=skipJsonSpace(r.text,r.pos);r.pos+=1}function takeCharacter(r,character,message){r.pos=skipJsonSpace(r.text,r.pos),
r.text.charAt(r.pos)!==character&&failHere2(r,message),r.pos+=1}function parseObject(r){let start=r.pos,entries=[];return parseItems(
r,"}",()=>{r.pos=skipJsonSpace(r.text,r.pos),r.text.charAt(r.pos)!=='"'&&failHere2(r,"a key in double quotes is expected\
 here");let key=parseString(r);takeCharacter(r,":",'":" is expected here'),entries.push({key,value:parseValue(r)})}),{kind:"\
mapping",entries,flow:!0,start,end:r.pos}}function parseArray(r){let start=r.pos,items=[];return parseItems(r,"]",()=>items.
push(parseValue(r))),{kind:"sequence",items,flow:!0,start,end:r.pos}}function takeMatch(r,pattern,message){pattern.lastIndex=
r.pos;let text2=pattern.exec(r.text)?.[0];return text2===void 0&&failHere2(r,message),r.pos+=text2.length,text2}var STRING=/"(?:[^"\\]|\\.)*"/sy;
function parseString(r){let start=r.pos,text2=unquote(takeMatch(r,STRING,"this quote is never closed"));return text2===void 0&&
fail({start,end:r.pos},"this string has a character or an escape that JSON does not allow"),{kind:"scalar",text:text2,plain:!1,
tag:"",start,end:r.pos}}function unquote(quoted){try{return String(JSON.parse(quoted)).toWellFormed()}catch{return}}var WORD=/true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
function parseWord(r){let start=r.pos,text2=takeMatch(r,WORD,"a JSON value is expected here");return!Number.isFinite(Number(
text2))&&/[0-9]/.test(text2)&&fail({start,end:r.pos},`the number ${text2} is too large`),{kind:"scalar",text:text2,plain:!0,
tag:"",start,end:r.pos}}var YAML_TAGS="tag:yaml.org,2002:",FORBIDDEN=/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
function parseYaml(text2){return attempt(()=>{let forbidden=FORBIDDEN.exec(text2);forbidden!==null&&failAtCharacter(text2,
forbidden.index);let p={scanner:createScanner(text2),anchors:new Map,tagPrefixes:new Map};return parseDocument(p)})}function failAtCharacter(text2,at2){
let code=text2.charCodeAt(at2),span={start:at2,end:at2+1};code>=56448&&code<=56575&&fail(span,"the file is not UTF-8 her\
e; save it as UTF-8"),fail(span,`the character U+${code.toString(16).toUpperCase().padStart(4,"0")} cannot stand in YAML`)}
function parseDocument(p){let hasDirectives=parseDirectives(p),first=peekToken(p.scanner),marked=first.type==="document-\
start";if(marked)takeToken(p.scanner);else if(hasDirectives)fail(first,'a line "---" must follow the directives');else if(first.
type==="stream-end")return;let root=marked&&endsDocument(peekToken(p.scanner))?void 0:parseNode(p,!0,!1);return peekToken(
p.scanner),root}function endsDocument(next){return["version-directive","tag-directive","document-start","document-end","\
stream-end"].includes(next.type)}function parseDirectives(p){let version=!1,found=!1;for(let next=peekToken(p.scanner);next.
type.endsWith("-directive");next=peekToken(p.scanner))if(takeToken(p.scanner),found=!0,next.type==="version-directive"){
let[major,minor]=next.text.split(".").map(Number);version&&fail(next,"there is a second %YAML directive"),(major!==1||minor!==
1)&&fail(next,"the API server reads YAML 1.1 only; remove the directive"),version=!0}else p.tagPrefixes.has(next.text)&&
fail(next,`there is a second %TAG directive for ${next.text}`),p.tagPrefixes.set(next.text,next.suffix);return p.tagPrefixes.
has("!")||p.tagPrefixes.set("!","!"),p.tagPrefixes.has("!!")||p.tagPrefixes.set("!!",YAML_TAGS),found}function parseNode(p,block,indentless){
if(peekToken(p.scanner).type==="alias")return parseAlias(p);let{anchor,tag}=parseProperties(p),next=peekToken(p.scanner);
return next.type==="scalar"?parseScalar(p,anchor,tag):next.type==="flow-sequence-start"?parseSequence(p,anchor,!0,parseFlowItems):
next.type==="flow-mapping-start"?parseMapping(p,anchor,!0,parseFlowEntries):block&&next.type==="block-sequence-start"?parseSequence(
p,anchor,!1,parseBlockItems):block&&next.type==="block-mapping-start"?parseMapping(p,anchor,!1,parseBlockEntries):indentless&&
next.type==="block-entry"?parseSequence(p,anchor,!1,parseIndentlessItems):(anchor===void 0&&tag===""&&failAtToken(p.scanner.
text,next),named(p,anchor,emptyScalar(next.start,tag)))}function parseAlias(p){let{start,end,text:text2}=takeToken(p.scanner),
target=p.anchors.get(text2);return target===void 0&&fail({start,end},`no anchor &${text2} comes before this alias`),{kind:"\
alias",name:text2,target,start,end}}function parseProperties(p){let anchor,tag="";for(let next=peekToken(p.scanner);;next=
peekToken(p.scanner))if(next.type==="anchor"&&anchor===void 0)anchor=takeToken(p.scanner).text;else if(next.type==="tag"&&
tag==="")tag=longTag(p,takeToken(p.scanner));else return{anchor,tag}}function longTag(p,{start,end,text:text2,suffix}){if(text2===
"")return suffix;let prefix=p.tagPrefixes.get(text2);return prefix===void 0&&fail({start,end},`no %TAG directive declare\
s the handle ${text2}`),prefix+suffix}function named(p,anchor,node){return anchor!==void 0&&p.anchors.set(anchor,node),node}
function parseScalar(p,anchor,tag){let{start,end,text:text2,plain}=takeToken(p.scanner);return named(p,anchor,{kind:"sca\
lar",text:text2,plain:plain&&tag==="",tag,start,end})}function emptyScalar(at2,tag=""){return{kind:"scalar",text:"",plain:tag===
"",tag,start:at2,end:at2}}function parseSequence(p,anchor,flow,parseItems2){let items=[],node=named(p,anchor,{kind:"sequ\
ence",items,flow,start:0,end:0});return Object.assign(node,parseItems2(p,items))}function parseMapping(p,anchor,flow,parseEntries){
let entries=[],node=named(p,anchor,{kind:"mapping",entries,flow,start:0,end:0});return Object.assign(node,parseEntries(p,
entries))}function parseBlockItems(p,items){takeToken(p.scanner);let span=parseIndentlessItems(p,items),next=takeToken(p.
scanner);return next.type!=="block-end"&&fail(next,'only items of the list that start with "- " may stand at this indent\
ation'),span}function parseIndentlessItems(p,items){let{start}=peekToken(p.scanner),end=start;for(;peekToken(p.scanner).
type==="block-entry";){let dash=takeToken(p.scanner),item2=follows(p,"block-entry","key","value","block-end")?emptyScalar(
dash.end):parseNode(p,!0,!1);items.push(item2),end=item2.end}return{start,end}}function follows(p,...types){return types.
includes(peekToken(p.scanner).type)}function parseBlockEntries(p,entries){takeToken(p.scanner);let{start}=peekToken(p.scanner),
end=start;for(;peekToken(p.scanner).type==="key";){let key=parseBlockPart(p),value=follows(p,"value")?parseBlockPart(p):
emptyScalar(peekToken(p.scanner).start);entries.push({key,value}),end=Math.max(key.end,value.end)}let next=takeToken(p.scanner);
return next.type!=="block-end"&&fail(next,"a key is expected here; check the indentation of this line and of the one abo\
ve"),{start,end}}function parseBlockPart(p){let indicator=takeToken(p.scanner);return follows(p,"key","value","block-end")?
emptyScalar(indicator.end):parseNode(p,!0,!0)}function parseFlowItems(p,items){let{start}=takeToken(p.scanner);for(;!follows(
p,"flow-sequence-end")&&(items.length>0&&takeComma(p,"]"),!follows(p,"flow-sequence-end"));)items.push(follows(p,"key")?
parseSingleEntry(p):parseNode(p,!1,!1));return{start,end:takeToken(p.scanner).end}}function parseSingleEntry(p){let indicator=takeToken(
p.scanner),isEmpty2=follows(p,"value","flow-entry","flow-sequence-end");isEmpty2&&takeToken(p.scanner);let key=isEmpty2?
emptyScalar(indicator.end):parseNode(p,!1,!1),value=follows(p,"value")?parseFlowPart(p,"flow-entry","flow-sequence-end"):
emptyScalar(peekToken(p.scanner).start);return{kind:"mapping",entries:[{key,value}],flow:!0,start:key.start,end:Math.max(
key.end,value.end)}}function parseFlowPart(p,...ends){let indicator=takeToken(p.scanner);return follows(p,...ends)?emptyScalar(
indicator.end):parseNode(p,!1,!1)}function parseFlowEntries(p,entries){let{start}=takeToken(p.scanner);for(;!follows(p,"\
flow-mapping-end")&&(entries.length>0&&takeComma(p,"}"),!follows(p,"flow-mapping-end"));){let explicit=follows(p,"key"),
key=explicit?parseFlowPart(p,"value","flow-entry","flow-mapping-end"):parseNode(p,!1,!1),value=explicit&&follows(p,"valu\
e")?parseFlowPart(p,"flow-entry","flow-mapping-end"):emptyScalar(peekToken(p.scanner).start);entries.push({key,value})}return{
start,end:takeToken(p.scanner).end}}function takeComma(p,close){let next=takeToken(p.scanner);next.type!=="flow-entry"&&
fail(next,`"," or "${close}" is expected here`)}function failAtToken(text2,next){next.type==="stream-end"&&fail(next,"th\
e text ends here, but a value is expected"),next.type==="value"&&text2[next.end]===":"&&fail(next,'an address that start\
s with "::" must be quoted here'),fail(next,"a value is expected here")}function*readDocuments(text2,wanted){let yaml={at:0,index:0};if(trimSpace(text2.slice(0,JSON_GUESS)).startsWith("{")&&(yaml=
yield*readJsonValues(text2)),yaml===void 0)return;let{index}=yaml;for(let chunk of splitYaml(text2,yaml.at))(wanted===void 0||
wanted.has(index))&&(yield readChunk(text2,chunk,index)),index+=1}var JSON_GUESS=4096,SPACE2="[\\t-\\r \\u0085\\u00a0\\u1680\\\
u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",OUTER_SPACE=new RegExp(`^${SPACE2}+|${SPACE2}+$`,"g");function trimSpace(text2){
return text2.replaceAll(OUTER_SPACE,"")}function*readJsonValues(text2){let end=0;for(let index=0;;index+=1){let start=skipJsonSpace(
text2,end);if(start===text2.length)return;let json2=parseJson(text2,start);if("problem"in json2){let at2=index<2?startOfYaml(
text2,end):void 0;if(at2!==void 0)return{at:at2,index};yield broken(index,0,text2.slice(start),json2.problem);return}end=
json2.value.end,yield{index,base:0,text:text2.slice(start,end),root:json2.value.root,...decoded(json2.value.root)}}}function startOfYaml(text2,from){
let at2=from;for(;text2[at2]!==`
`&&trimSpace(text2.charAt(at2))==="";)at2+=1;if(!(Buffer.byteLength(text2.slice(at2,at2+4))<4))return text2[at2]===`
`?at2+1:at2}function broken(index,base,text2,problem2){return{index,base,text:text2,root:void 0,value:void 0,duplicates:[],
problems:[problem2]}}function decoded(root){let result=decode(root);return"problem"in result?{value:void 0,duplicates:[],
problems:[result.problem]}:{value:result.value,duplicates:result.duplicates,problems:[]}}function*splitYaml(text2,from){
let start=from;for(;start<text2.length;){let separator=findSeparator(text2,start),lineEnd=endOfLine(text2,separator),rest=trimSpace(
text2.slice(separator+3,lineEnd)),isBad=rest!==""&&!rest.startsWith("#"),restStart=text2.indexOf(rest,separator+3);yield{
start,end:separator,badSeparator:isBad?{start:restStart,end:restStart+rest.length}:void 0},start=lineEnd+1}}function findSeparator(text2,start){
let first=text2.slice(start,endOfLine(text2,start));if(first.startsWith("---")&&!/^(#|$)/.test(trimSpace(first.slice(3))))
return start;let breakBefore=text2.indexOf(`
---`,start);return breakBefore===-1?text2.length:breakBefore+1}function endOfLine(text2,at2){let lineBreak=text2.indexOf(
`
`,at2);return lineBreak===-1?text2.length:lineBreak}function readChunk(file,chunk,index){let text2=file.slice(chunk.start,
chunk.end),document2=readDocument(text2.endsWith(`
`)?text2:`${text2}
`,chunk.start,index);if(chunk.badSeparator===void 0)return document2;let start=chunk.badSeparator.start-document2.base,end=chunk.
badSeparator.end-document2.base,problem2={start,end,message:'only a comment may follow "---" on its line'};return{...document2,
problems:[...document2.problems,problem2]}}function readDocument(marked,start=0,index=0){let hasByteOrderMark=marked.startsWith(
"\uFEFF"),text2=hasByteOrderMark?marked.slice(1):marked,base=hasByteOrderMark?start+1:start,parsed=parseYaml(text2);return"\
problem"in parsed?broken(index,base,text2,parsed.problem):parsed.value===void 0?{index,base,text:text2,root:void 0,value:null,
duplicates:[],problems:[]}:{index,base,text:text2,root:parsed.value,...decoded(parsed.value)}}var MOST_ATTEMPTS=8;function beginningOf({text:text2,base,index,problems}){let end=problems[0]?.start??0;for(let attempt2=0;attempt2<
MOST_ATTEMPTS;attempt2+=1){if(end=lastTopLevelLine(text2,end),end===0)return;let beginning=readDocument(text2.slice(0,end),
base,index);if(beginning.problems.length===0)return beginning}}function lastTopLevelLine(text2,before){let at2=before-1;
for(;at2>0&&!(text2[at2-1]===`
`&&/\w/.test(text2.charAt(at2)));)at2-=1;return Math.max(at2,0)}function*objectsOf(document2){document2.root===void 0||!isFields(document2.value)||(yield*unwrap(document2,document2.root,
document2.value,[],void 0))}function*unwrap(document2,root,value,item2,list){let own={document:document2,item:item2,root,
value,apiVersion:field(value,"apiVersion"),kind:field(value,"kind")},object=list===void 0||own.apiVersion||own.kind?own:
{...own,...impliedBy(list)},items=field(value,"items");if(!(typeof object.kind=="string"&&object.kind.endsWith("List")&&
isList(items))){yield object;return}for(let[index,child]of items.entries()){let path=[...item2,"items",index],node=nodeAt(
root,["items",index]);isFields(child)&&node!==void 0&&(yield*unwrap(document2,node,child,path,object))}}function impliedBy(list){
let kind=String(list.kind).slice(0,-4);return kind===""?{apiVersion:void 0,kind:void 0}:{apiVersion:list.apiVersion,kind}}
function nodeAt(root,path){let node=root;for(let step of path){let target=node?.kind==="alias"?node.target:node;target?.
kind==="mapping"?node=entryOf(target,String(step))?.value:node=target?.kind==="sequence"?target.items[Number(step)]:void 0}
return node}var FARTHEST=2;function nearest(name,candidates2){let[only,...others]=allNearest(name,candidates2);return others.length===
0?only:void 0}function allNearest(name,candidates2){let best=[],bestDistance=FARTHEST+1;for(let candidate of candidates2){
let distance=candidate.toLowerCase()===name.toLowerCase()?.5:editDistance(name,candidate);distance<bestDistance?(best=[candidate],
bestDistance=distance):distance===bestDistance&&distance<=FARTHEST&&best.push(candidate)}return best.every(candidate=>bestDistance<
Math.max(name.length,candidate.length)/2)?best:[]}function didYouMean(name,candidates2){let candidate=nearest(name,candidates2);
return candidate===void 0?"":`; did you mean "${candidate}"?`}function suggester(candidates2){let similarTo=indexSpellings(
candidates2);return name=>didYouMean(name,similarTo(name))}function indexSpellings(candidates2){let bySpelling=new Map;for(let candidate of candidates2)
for(let spelling of shortenings(candidate))getOrInsert(bySpelling,spelling,()=>[]).push(candidate);return name=>{let similar=new Set;
for(let spelling of shortenings(name))for(let candidate of bySpelling.get(spelling)??[])similar.add(candidate);return similar}}
function shortenings(word){let spellings3=new Set([word]);for(let i=0;i<word.length;i+=1)spellings3.add(word.slice(0,i)+
word.slice(i+1));return spellings3}function editDistance(name,candidate){let[a,b]=withoutCommonEnds(name,candidate);if(Math.
abs(a.length-b.length)>FARTHEST)return FARTHEST+1;let beforeLast=[],last=Array.from({length:b.length+1},(_,j)=>j);for(let i=1;i<=
a.length;i+=1){let row=[i];for(let j=1;j<=b.length;j+=1){let replace=at(last,j-1)+(a[i-1]===b[j-1]?0:1),cost=Math.min(at(
last,j)+1,at(row,j-1)+1,replace);a[i-1]===b[j-2]&&a[i-2]===b[j-1]&&(cost=Math.min(cost,at(beforeLast,j-2)+1)),row.push(cost)}
if(Math.min(...row)>FARTHEST)return FARTHEST+1;beforeLast=last,last=row}return at(last,b.length)}function withoutCommonEnds(a,b){
let shorter=Math.min(a.length,b.length),start=0;for(;start<shorter&&a[start]===b[start];)start+=1;let end=0;for(;end<shorter-
start&&a[a.length-1-end]===b[b.length-1-end];)end+=1;return[a.slice(start,a.length-end),b.slice(start,b.length-end)]}function at(row,index){
return row[index]??Number.POSITIVE_INFINITY}var DNS_LABEL=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;function isDnsLabel(text2){return text2.length<=63&&DNS_LABEL.test(text2)}
function isSubdomain(text2){return text2.length<=253&&text2.split(".").every(label=>DNS_LABEL.test(label))}var LABEL_NAME=/^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/,
LABEL_NAME_RULE='at most 63 letters, digits, "-", "_" and ".", with a letter or digit at both ends';function labelKeyProblem(key,written2=key){
let parts=key.split("/"),name=parts.at(-1)??"",isPrefixed=parts.length===2;if(parts.length>2||isPrefixed&&!isSubdomain(parts[0]??
"")||name.length>63||!LABEL_NAME.test(name))return`the key "${written2}" must be ${LABEL_NAME_RULE}, or such a name afte\
r a DNS name in lower case and "/"`}function labelValueProblem(value){if(!(value===""||value.length<=63&&LABEL_NAME.test(
value)))return`the value "${value}" must be ${LABEL_NAME_RULE}`}var OPERATORS=new Map([["In",values=>value=>value!==void 0&&values.includes(value)],["NotIn",values=>value=>value===void 0||
!values.includes(value)],["Exists",()=>value=>value!==void 0],["DoesNotExist",()=>value=>value===void 0]]);function requirementsOf(selector){
let requirements=[];for(let[key,wanted]of Object.entries(selector.matchLabels??{}))requirements.push({key,path:["matchLa\
bels",key],values:[wanted],isMetBy:value=>value===wanted});for(let[index,{key,operator,values=[]}]of(selector.matchExpressions??
[]).entries()){let isMetBy=OPERATORS.get(operator)?.(values),path=["matchExpressions",index];isMetBy!==void 0&&requirements.
push({key,path,values:operator==="In"?values:[],isMetBy})}return requirements}function matches(requirements,labels){return requirements.
every(({key,isMetBy})=>isMetBy(labels.get(key)))}function isEmptySelector({matchLabels={},matchExpressions=[]}){return Object.
keys(matchLabels).length===0&&matchExpressions.length===0}function*selectorProblems(selector){for(let[key,value]of Object.
entries(selector.matchLabels??{})){let path=["matchLabels",key],keyMessage=labelKeyProblem(key);keyMessage!==void 0&&(yield{
path,part:"key",message:keyMessage});let valueMessage=labelValueProblem(value);valueMessage!==void 0&&(yield{path,part:"\
value",message:valueMessage})}for(let[index,expression]of(selector.matchExpressions??[]).entries())for(let problem2 of expressionProblems(
expression))yield{...problem2,path:["matchExpressions",index,...problem2.path]}}function*expressionProblems({key,operator,
values=[]}){let keyMessage=labelKeyProblem(key);keyMessage!==void 0&&(yield{path:["key"],part:"value",message:keyMessage});
let takesValues=operator==="In"||operator==="NotIn";if(OPERATORS.has(operator))takesValues&&values.length===0?yield{path:[
"values"],part:"value",message:`${operator} needs at least one value`}:!takesValues&&values.length>0&&(yield{path:["valu\
es"],part:"value",message:`${operator} takes no values; remove them`});else{let message=`"${operator}" is no operator${didYouMean(
operator,OPERATORS.keys())||"; use In, NotIn, Exists or DoesNotExist"}`;yield{path:["operator"],part:"value",message}}for(let[
index,value]of values.entries()){let message=labelValueProblem(value);message!==void 0&&(yield{path:["values",index],part:"\
value",message})}}function isValidSelector(selector){return selectorProblems(selector).next().done===!0}var bindings=fact(fleet=>{let byWords=new Map,of=new Map;for(let bound of boundResources(fleet)){let words=JSON.stringify(
[bound.namespace,bound.spec.routerRef?.name??bound.spec.routerSelector]),binding=getOrInsert(byWords,words,()=>bind(fleet,
bound));enter2(binding,bound),of.set(bound,binding)}let on=new Map;for(let binding of byWords.values())for(let router of binding.
routers)getOrInsert(on,router,()=>[]).push(binding);return{all:[...byWords.values()],of,on}});function bind(fleet,bound){
let{namespace,spec}=bound,found=spec.routerRef?asList(known(fleet,"BGPRouter",namespace,spec.routerRef.name)):selectRouters(
fleet,namespace,spec.routerSelector??{}),routers=found.filter(isRouter);return{bound,routers,isProven:routers.length===found.
length,asns:new Set(routers.map(({spec:spec2})=>spec2.localASN)),families:new Set(routers.flatMap(({spec:spec2})=>spec2.
addressFamilies.map(familyName))),peers:[],policies:[],vrfs:[]}}function asList(value){return value===void 0?[]:[value]}
function enter2({peers,policies,vrfs},bound){bound.kind==="BGPPeer"?peers.push(bound):bound.kind==="BGPPolicy"?policies.
push(bound):vrfs.push(bound)}function bindingOf(fleet,bound){return bindings(fleet).of.get(bound)??bind(fleet,bound)}function bindingsOf(fleet){
return bindings(fleet).all}function bindingsOn(fleet,router){return bindings(fleet).on.get(router)??[]}function routersOf(fleet,bound){
return bindingOf(fleet,bound).routers}function provenRoutersOf(fleet,bound){let{routers,isProven}=bindingOf(fleet,bound);
return isProven?routers:[]}function routerOf(fleet,{namespace,spec}){return find(fleet,"BGPRouter",namespace,spec.routerRef.
name)}function routersInAs(fleet,binding,asn){return getOrInsert(routersByAs(fleet),binding,()=>groupBy(binding.routers,
({spec})=>spec.localASN)).get(asn)??[]}var routersByAs=fact(()=>new Map);function knownRouters(fleet,namespace){return getOrInsert(
routersByNamespace(fleet),namespace,()=>[...knownOf(fleet,"BGPRouter",namespace)].filter(object=>isOfKind(object,"BGPRou\
ter")))}var routersByNamespace=fact(()=>new Map);function selectRouters(fleet,namespace,selector){return getOrInsert(selections(
fleet),JSON.stringify([namespace,selector]),()=>{if(!isValidSelector(selector))return[];let requirements=requirementsOf(
selector);return candidates(fleet,namespace,requirements).filter(({labels})=>matches(requirements,labels))})}var selections=fact(
()=>new Map);function candidates(fleet,namespace,requirements){let fewest=knownRouters(fleet,namespace);for(let{key,values}of requirements){
let[only,...others]=values;if(only===void 0||others.length>0)continue;let carriers=labelled(fleet,namespace,key,only);carriers.
length<fewest.length&&(fewest=carriers)}return fewest}function labelled(fleet,namespace,key,value){return getOrInsert(routersByLabel(
fleet),namespace,()=>indexLabels(knownRouters(fleet,namespace))).get(JSON.stringify([key,value]))??[]}var routersByLabel=fact(
()=>new Map);function indexLabels(routers){let byLabel=new Map;for(let router of routers)for(let label of router.labels)
getOrInsert(byLabel,JSON.stringify(label),()=>[]).push(router);return byLabel}function isRouter(router){return"spec"in router}function familiesOf(router){let families=router.spec.addressFamilies.map(familyName).join(", ");return{message:`BGPRoute\
r "${router.name}" activates ${families}`,at:placeOf(router,"spec","addressFamilies")}}function examplesOf(routers){return routers.
slice(0,MOST_EXAMPLES).map(familiesOf)}var MOST_EXAMPLES=3;function nameAll(routers){let[only,...others]=routers;return only!==
void 0&&others.length===0?`BGPRouter "${only.name}"`:`any of the ${routers.length} routers`}var advertisementAfNotOnRouter={id:"advertisement-af-not-on-router",group:"advertisements",scope:"fleet",kinds:["BGPAdve\
rtisement"],severity:"error",summary:"an advertisement in a family that its router does not activate",why:"The router ha\
s no table for the routes, so it announces none of them.",source:"RFC 4760 section 8; API documentation",fix:"activate t\
he family on the router, or name the right router",*check(fleet){for(let advertisement of resourcesOf(fleet,"BGPAdvertis\
ement")){let{spec}=advertisement,router=routerOf(fleet,advertisement);router===void 0||hasFamily(router.spec.addressFamilies,
spec.addressFamily)||(yield{message:`${familyName(spec.addressFamily)} is not activated on BGPRouter "${router.name}"; a\
ctivate it there, or name another router`,at:placeOf(advertisement,"spec","addressFamily"),related:[familiesOf(router)]})}}};var import_ipaddr=__toESM(require_ipaddr(),1);function isIP(text2){if(!text2.includes(":"))return isDottedQuad(text2,STRICT);let groups3=parseIPv6(text2,STRICT);return groups3!==
void 0&&!isIPv4Mapped(groups3)}function isCIDR(text2){let slash=text2.lastIndexOf("/");if(slash===-1)return!1;let address=text2.
slice(0,slash),length=text2.slice(slash+1);return/^(?:0|[1-9][0-9]{0,2})$/.test(length)?isIP(address)&&Number(length)<=(address.
includes(":")?128:32):!1}function isSloppyIPv4(text2){return text2.includes(".")?text2.includes(":")?parseIPv6(text2,SLOPPY)!==
void 0:isDottedQuad(text2,SLOPPY):!1}var STRICT={octet:/^(?:0|[1-9][0-9]{0,2})$/,group:/^[0-9a-fA-F]{1,4}$/},SLOPPY={octet:/^0*[0-9]{1,3}$/,
group:/^0*[0-9a-fA-F]{1,4}$/};function isDottedQuad(text2,spelling){let octets=text2.split(".");return octets.length===4&&
octets.every(octet=>spelling.octet.test(octet)&&Number(octet)<=255)}function parseIPv6(text2,spelling){let halves=text2.
split("::");if(halves.length>2)return;let[head,tail]=halves.map((half,index)=>parseGroups(half,spelling,index===halves.length-
1));if(head!==void 0){if(halves.length===1)return head.length===8?head:void 0;if(!(tail===void 0||head.length+tail.length>
7))return[...head,...Array(8-head.length-tail.length).fill(0),...tail]}}function parseGroups(text2,spelling,mayEndWithQuad){
if(text2==="")return[];let groups3=[],parts=text2.split(":");for(let[index,part]of parts.entries())if(spelling.group.test(
part))groups3.push(Number.parseInt(part,16));else if(mayEndWithQuad&&index===parts.length-1&&isDottedQuad(part,spelling)){
let[a=0,b=0,c=0,d=0]=part.split(".").map(Number);groups3.push(a*256+b,c*256+d)}else return;return groups3}function isIPv4Mapped(groups3){
return groups3.slice(0,5).every(group=>group===0)&&groups3[5]===65535}var UNITS=new Map([["ns",1n],["us",1000n],["\xB5s",
1000n],["\u03BCs",1000n],["ms",1000000n],["s",1000000000n],["m",60000000000n],["h",3600000000000n]]),INT64_END2=2n**63n;
function parseDuration(text2){let isNegative=text2.startsWith("-"),body=text2.replace(/^[-+]/,"");if(body==="0")return 0n;
if(!/^(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)[^0-9.]+)+$/.test(body))return;let total=0n;for(let[,whole="",fraction="",unit=""]of body.
matchAll(/([0-9]*)\.?([0-9]*)([^0-9.]+)/g)){let scale=UNITS.get(unit);if(scale===void 0||(total+=BigInt(whole)*scale+fractionOf(
fraction,scale),total>INT64_END2))return}return isNegative?-total:total<INT64_END2?total:void 0}function fractionOf(digits,scale){
let fraction=0n,length=0;for(;length<digits.length&&fraction<=(INT64_END2-1n)/10n;)fraction=fraction*10n+BigInt(digits.charAt(
length)),length+=1;return BigInt(Math.trunc(Number(fraction)*(Number(scale)/10**length)))}function parseAddress(text2){if(!isIP(text2))return;let octets=import_ipaddr.default.parse(spellOut(text2)).toByteArray();
return{bits:octets.length===4?32:128,value:toNumber(octets)}}function parsePrefix(text2){let plain=text2.replace(/\/0+(?=[0-9])/,
"/");if(!isCIDR(plain)&&!isMapped(plain))return;let[ip,length]=import_ipaddr.default.parseCIDR(spellOut(plain)),octets=ip.
toByteArray(),bits=octets.length===4?32:128,address=toNumber(octets),hosts=1n<<BigInt(bits-length),first=address-address%
hosts;return{text:text2,bits,length,address,first,last:first+hosts-1n}}function isMapped(text2){if(!import_ipaddr.default.
IPv6.isValidCIDR(text2))return!1;let[ip]=import_ipaddr.default.IPv6.parseCIDR(text2);return ip.isIPv4MappedAddress()}function hostPrefix(text2,{
bits,value}){return{text:text2,bits,length:bits,address:value,first:value,last:value}}function writtenAddress({text:text2}){
return text2.slice(0,text2.indexOf("/"))}function addressOf({bits,address}){return{bits,value:address}}function spellOut(text2){
return text2.replace(/^::(?=[0-9]+\.)/,"0::")}function toNumber(octets){let value=0n;for(let octet of octets)value=value<<
8n|BigInt(octet);return value}function addressKey({bits,value}){return`${bits}:${value}`}function hasHostBits({address,first}){
return address!==first}function prefixKey({bits,first,length}){return`${bits}:${first}/${length}`}function isDefaultRoute({
length}){return length<=1}function contains(range2,address){return range2.bits===address.bits&&range2.first<=address.value&&
address.value<=range2.last}function covers(range2,{bits,first,last}){return range2.bits===bits&&range2.first<=first&&last<=
range2.last}function unionOf(prefixes){let ranges=[];for(let{bits,first,last}of[...prefixes].sort(compareRanges)){let before=ranges.
at(-1);before===void 0||before.bits!==bits||before.last+1n<first?ranges.push({bits,first,last}):before.last<last&&(ranges[ranges.
length-1]={...before,last})}return ranges}function networkText({bits,first,length}){return`${addressText({bits,value:first})}\
/${length}`}function addressText({bits,value}){if(bits===32)return partsOf(value,4,8).join(".");let groups3=partsOf(value,
8,16).map(group=>group.toString(16)),{start,length}=longestZeros(groups3);return length<2?groups3.join(":"):`${groups3.slice(
0,start).join(":")}::${groups3.slice(start+length).join(":")}`}function partsOf(value,count2,width){return Array.from({length:count2},
(_,index)=>Number(BigInt.asUintN(width,value>>BigInt(width*(count2-1-index)))))}function longestZeros(groups3){let longest={
start:0,length:0},start=0;for(let[index,group]of groups3.entries())group!=="0"?start=index+1:index+1-start>longest.length&&
(longest={start,length:index+1-start});return longest}function relation(prefix,other){return prefix.length===other.length?
`is the same network as ${other.text}`:prefix.length>other.length?`lies in ${other.text}`:`contains ${other.text}`}function firstOverlaps(items){
let partner=items.map((_,index)=>index),order=items.map(({prefix},index)=>({prefix,index}));order.sort((a,b)=>compareRanges(
a.prefix,b.prefix));let around2=[];for(let current of order){for(;!isAround(around2.at(-1)?.prefix,current.prefix);)foldInto(
partner,around2);let outermost2=Math.min(current.index,around2.at(-1)?.outermost??current.index);partner[current.index]=
outermost2,around2.push({...current,outermost:outermost2})}for(;around2.length>0;)foldInto(partner,around2);let overlaps=new Map;
for(let[index,item2]of items.entries()){let first=items[indexOf(partner,index)];first!==void 0&&first!==item2&&overlaps.
set(item2,first)}return overlaps}function foldInto(partner,around2){let inner=around2.pop(),outer=around2.at(-1);inner===
void 0||outer===void 0||(partner[outer.index]=Math.min(indexOf(partner,outer.index),indexOf(partner,inner.index)))}function indexOf(partner,index){
return partner[index]??index}function isAround(outer,inner){return outer===void 0||outer.bits===inner.bits&&outer.last>=
inner.last}function compareRanges(a,b){return a.bits!==b.bits?a.bits-b.bits:a.first!==b.first?a.first<b.first?-1:1:a.length-
b.length}function prefixesOf(resource){switch(resource.kind){case"BGPAdvertisement":return itemsOf(resource.spec.prefixes??[],["s\
pec","prefixes"]);case"BGPPolicy":return resource.spec.terms.flatMap(({match},index)=>prefixesOfMatch(match,["spec","ter\
ms",index,"match"]));case"VPC":return itemsOf(resource.spec.networks,["spec","networks"])}}function prefixesOfMatch({prefixList=[],
ipPrefix},path){let items=itemsOf(prefixList,[...path,"prefixList"]);return ipPrefix?[...items,{path:[...path,"ipPrefix"],
text:ipPrefix}]:items}function itemsOf(texts,path){return texts.map((text2,index)=>({path:[...path,index],text:text2}))}
var parsedPrefixesOf=factOf(resource=>{let placed=[];for(let{path,text:text2}of prefixesOf(resource)){let prefix=parsePrefix(
text2);prefix!==void 0&&placed.push({path,prefix})}return placed});var advertisementDefaultRoute={id:"advertisement-default-route",group:"advertisements",scope:"resource",kinds:["BGPAdver\
tisement"],severity:"info",summary:"an advertisement of the default route",why:"Everybody who accepts it sends here what\
ever has no better route.",source:"RFC 7454 section 6.1.6",fix:"use defaultOriginRoute at the peers that want a default \
route, or keep it if this is an exit",*check(advertisement){if(advertisement.spec.addressFamily.safi==="unicast")for(let{
path,prefix}of parsedPrefixesOf(advertisement)){if(!isDefaultRoute(prefix))continue;let what=prefix.length===0?"the defa\
ult route":"half of the default route";yield{message:`${prefix.text} is ${what} and draws all traffic of whoever accepts\
 it; send a default route only to the peers that want one`,at:placeOf(advertisement,...path)}}}};function canonical(value){return JSON.stringify(value,(_,part)=>typeof part!="object"||part===null||Array.isArray(part)?
part:Object.fromEntries(Object.entries(part).sort(([a],[b])=>a<b?-1:1)))}function peerAddress(peer){return read(peer).address}var read=factOf(({spec})=>({address:parseAddress(spec.address)}));var SECOND=1000000000n,MICROSECOND=1000n,DEFAULT_HOLD_TIME=90n*SECOND,DEFAULT_KEEPALIVE_TIME=30n*SECOND,timersOf=factOf(
({spec})=>({hold:timer(spec.holdTime,DEFAULT_HOLD_TIME),keepalive:timer(spec.keepaliveTime,DEFAULT_KEEPALIVE_TIME)}));function timer(text2,otherwise){
let written2=text2===void 0?void 0:parseDuration(text2);return{written:written2,effective:written2??otherwise}}function keepaliveFor(hold2){
let third=hold2/(3n*SECOND)*SECOND;return third<DEFAULT_KEEPALIVE_TIME?third:DEFAULT_KEEPALIVE_TIME}function inSeconds(time){
return`${Number(time)/Number(SECOND)}s`}var DEFAULT_MULTIPLIER=3,DEFAULT_INTERVAL=3e5,SHORTEST_INTERVAL=1e4;function hasBfd({
spec}){return spec.bfd?.enabled===!0}function intervalsOf(peer){let{bfd}=peer.spec;return bfd===void 0||!hasBfd(peer)?[]:
writtenIn(bfd).filter(({microseconds})=>isInt32(microseconds))}function writtenIn({minimumTx,minimumRx}){let intervals=[];
return minimumTx!==void 0&&intervals.push({field:"minimumTx",microseconds:minimumTx}),minimumRx!==void 0&&intervals.push(
{field:"minimumRx",microseconds:minimumRx}),intervals}function detectionTimeOf(peer){let{bfd}=peer.spec;if(bfd===void 0||
!hasBfd(peer))return;let{detectMultiplier=DEFAULT_MULTIPLIER,minimumTx=DEFAULT_INTERVAL,minimumRx=DEFAULT_INTERVAL}=bfd;
if([minimumTx,minimumRx].every(interval=>interval>=SHORTEST_INTERVAL&&isInt32(interval)))return BigInt(detectMultiplier)*
BigInt(Math.max(minimumTx,minimumRx))*MICROSECOND}function peersByAddress(fleet){return neighbours(fleet).values()}function peersTo(fleet,address){return neighbours(fleet).
get(addressKey(address))??[]}var neighbours=fact(fleet=>{let byAddress=new Map;for(let peer of resourcesOf(fleet,"BGPPee\
r")){let address=peerAddress(peer);address!==void 0&&getOrInsert(byAddress,addressKey(address),()=>[]).push(peer)}return byAddress}),
repeatedSessions=fact(fleet=>{let repeated=[];for(let peers of peersByAddress(fleet)){let lasting=peers.filter(({isTerminating})=>!isTerminating);
lasting.length>1&&repeated.push(...repeatsAmong(fleet,lasting))}return repeated});function*repeatsAmong(fleet,peers){let firsts=new Map,
claims=new Map;for(let peer of peers){let binding=bindingOf(fleet,peer),claimed=getOrInsert(claims,binding,()=>claim(firsts,
peer,binding.routers)),repeated=repeatIn(peer,claimed);repeated!==void 0&&(yield repeated)}}function claim(firsts,peer,routers){
let claims=new Map;for(let router of routers){let first=getOrInsert(firsts,router,()=>peer);getOrInsert(claims,first,()=>[]).
push(router)}return claims}function repeatIn(peer,claims){let same;for(let[first,routers]of claims){if(first===peer)continue;
let differences=differencesOf(first,peer),repeated={peer,first,routers,differences};if(differences.length>0)return repeated;
same??=repeated}return same}var wordingOf=factOf(peer=>{let{routerRef,routerSelector,description,address,...spec}=peer.spec,
{hold:hold2,keepalive}=timersOf(peer),session={...DEFAULTS,...spec,addressFamilies:spec.addressFamilies.map(familyName).
sort(),holdTime:hold2.effective.toString(),keepaliveTime:keepalive.effective.toString()},fields=new Map(Object.entries(session).
map(([field2,value])=>[field2,canonical(value)]));return{text:JSON.stringify([...fields].sort()),fields}}),DEFAULTS={ebgpMultiHop:!1,
multiSession:!1,nextHopSelf:!1,routeMapIn:"",routeMapOut:""};function differencesOf(a,b){let left=wordingOf(a),right=wordingOf(
b);return left.text===right.text?[]:[...new Set([...left.fields.keys(),...right.fields.keys()])].filter(field2=>left.fields.
get(field2)!==right.fields.get(field2))}var announcements=fact(fleet=>{let found=[];for(let advertisement of resourcesOf(fleet,"BGPAdvertisement")){let router=routerOf(
fleet,advertisement);if(router!==void 0)for(let placed of parsedPrefixesOf(advertisement))found.push({...placed,advertisement,
router})}return found}),sharedPrefixes=fact(fleet=>{let firsts=new Map,shared=new Map;for(let announcement of announcements(
fleet)){let{advertisement,prefix,router}=announcement;if(advertisement.spec.addressFamily.safi!=="unicast"||hasHostBits(
prefix)||advertisement.isTerminating||router.isTerminating)continue;let key=prefixKey(prefix),target=targetOf(router),first=getOrInsert(
firsts,key,()=>({announcement,target}));if(first.target===target||shared.has(key))continue;let[peer]=prefix.length===prefix.
bits?peersTo(fleet,addressOf(prefix)):[];shared.set(key,{first:first.announcement,second:announcement,peer})}return[...shared.
values()]});function*peerHosts(fleet){for(let peer of resourcesOf(fleet,"BGPPeer")){let address=peerAddress(peer);address!==
void 0&&(yield{peer,host:hostPrefix(peer.spec.address,address)})}}function andMore(count2){return count2===0?"":count2===1?", and so is one more prefix of this advertisement":`, and so a\
re ${count2} more prefixes of this advertisement`}var advertisementDuplicatePrefix={id:"advertisement-duplicate-prefix",group:"advertisements",scope:"fleet",kinds:["BGPAd\
vertisement"],severity:"warning",summary:"one prefix twice among the advertisements of a router",why:"Which attributes t\
he route carries depends on what is reconciled last, and deleting one advertisement withdraws the route of the other.",source:"\
API documentation",fix:"keep the prefix in one advertisement",*check(fleet){for(let[advertisement,[repeat2,...others]]of repeatsOf(
fleet)){if(repeat2===void 0)continue;let{announcement,first}=repeat2;yield{message:`${announcement.prefix.text} ${describe(
repeat2)}${andMore(others.length)}; keep it in one place`,at:placeOf(advertisement,...announcement.path),related:[{message:`\
the first ${first.prefix.text}`,at:placeOf(first.advertisement,...first.path)}]}}}};function repeatsOf(fleet){let firsts=new Map,
repeats=new Map;for(let announcement of announcements(fleet)){if(hasHostBits(announcement.prefix))continue;let first=getOrInsert(
firsts,routeKey(announcement),()=>announcement);first!==announcement&&getOrInsert(repeats,announcement.advertisement,()=>[]).
push({announcement,first})}return repeats}function routeKey({advertisement,prefix}){let{namespace,spec}=advertisement,routeTargets2=spec.
addressFamily.safi==="evpn"?communitySet(advertisement):"";return JSON.stringify([namespace,spec.routerRef.name,familyName(
spec.addressFamily),prefixKey(prefix),routeTargets2])}function communitySet({spec}){return[...new Set(spec.communities)].
sort().join(" ")}function describe({announcement:{advertisement},first}){if(first.advertisement===advertisement)return`i\
s in this list already, as ${first.prefix.text}`;let{name,spec}=first.advertisement,differences=[];spec.localPreference!==
advertisement.spec.localPreference&&differences.push("localPreference"),communitySet(first.advertisement)!==communitySet(
advertisement)&&differences.push("communities"),spec.policyRef?.name!==advertisement.spec.policyRef?.name&&differences.push(
"policyRef");let but=differences.length===0?"":`, with different ${differences.join(" and ")}`;return`is already announc\
ed on BGPRouter "${spec.routerRef.name}" by BGPAdvertisement "${name}"${but}`}var WELL_KNOWN=new Map([[0,["graceful-shutdown"]],[1,["accept-own"]],[2,[]],[3,[]],[4,[]],[5,[]],[6,["llgr-stale"]],[7,[
"no-llgr"]],[8,[]],[9,[]],[666,["blackhole"]],[65281,["no-export"]],[65282,["no-advertise"]],[65283,["no-export-subconfe\
d","local-as"]],[65284,["no-peer"]]]),LARGEST_HALF=65535,WELL_KNOWN_HALF=65535,BITS_BY_NAME=new Map([...WELL_KNOWN].flatMap(
([number,names])=>names.map(name=>[name,bitsOf(WELL_KNOWN_HALF,number)]))),BLACKHOLE=bitsOf(WELL_KNOWN_HALF,666),NO_ADVERTISE=bitsOf(
WELL_KNOWN_HALF,65282);function bitsOf(first,second){return first*65536+second}function readCommunity(text2){let named2=BITS_BY_NAME.
get(text2.toLowerCase());if(named2!==void 0)return{state:"name",bits:named2};if(/^(?:[0-9]+\.){3}[0-9]+:[0-9]+$/.test(text2))
return{state:"address"};if(!/^[0-9]+:[0-9]+$/.test(text2))return{state:"malformed"};let[first="",second=""]=text2.split(
":"),excess=[first,second].find(half=>Number(half)>LARGEST_HALF);return excess!==void 0?{state:"out-of-range",excess}:{state:"\
number",bits:bitsOf(Number(first),Number(second))}}function communityBits(text2){let reading=readCommunity(text2);return"\
bits"in reading?reading.bits:void 0}function communityText(bits){return`${Math.floor(bits/65536)}:${bits%65536}`}function isReserved(bits){
return Math.floor(bits/65536)===WELL_KNOWN_HALF&&!WELL_KNOWN.has(bits%65536)}function isPattern(text2){return/[\^$.*+?|\\()[\]{}]/.
test(text2)}var MALFORMED={state:"malformed"},LARGEST_16=65535,LARGEST_32=4294967295;function readAssigned(text2){let[,left,right]=/^([0-9]+(?:\.[0-9]+){0,3}):([0-9]+)$/.
exec(text2)??[];if(left===void 0||right===void 0)return MALFORMED;let parts=left.split(".").map(Number),[first=0,second=0]=parts;
switch(parts.length){case 1:return assignedByAs(first,Number(right));case 2:return assignedByDottedAs(first,second,Number(
right));case 4:return assignedByAddress(parts,Number(right));default:return MALFORMED}}function assignedByAs(asn,number){
return asn>LARGEST_32?beyond(`an AS number goes up to ${LARGEST_32}`):asn>LARGEST_16?withShortNumber(2,asn,number,`an AS\
 number above ${LARGEST_16}`):number>LARGEST_32?beyond(`the number after the AS goes up to ${LARGEST_32}`):{state:"encod\
able",value:{type:0,administrator:asn,number}}}function assignedByDottedAs(high,low,number){return high>LARGEST_16||low>
LARGEST_16?beyond(`both parts of a dotted AS number go up to ${LARGEST_16}`):withShortNumber(2,high*65536+low,number,"a \
dotted AS number")}function assignedByAddress(octets,number){if(octets.some(octet=>octet>255))return beyond("the parts o\
f an IPv4 address go up to 255");let address=octets.reduce((sum2,octet)=>sum2*256+octet,0);return withShortNumber(1,address,
number,"an IPv4 address")}function withShortNumber(type,administrator,number,before){return number>LARGEST_16?beyond(`th\
e number after ${before} goes up to ${LARGEST_16}`):{state:"encodable",value:{type,administrator,number}}}function beyond(limit){
return{state:"not-encodable",limit}}function distinguisherKey(text2){let reading=readAssigned(text2);return reading.state===
"encodable"?hex(reading.value.type,2)+contentOf2(reading.value):void 0}function targetKey(text2){let reading=readAssigned(
text2);return reading.state==="encodable"?targetOctets(reading.value):void 0}var ROUTE_TARGET=2;function targetOctets(value){
return hex(value.type,1)+hex(ROUTE_TARGET,1)+contentOf2(value)}function contentOf2({type,administrator,number}){return type===
0?hex(administrator,2)+hex(number,4):hex(administrator,4)+hex(number,2)}function hex(value,octets){return value.toString(
16).padStart(2*octets,"0")}function readExtendedCommunity(text2){if(/^(?:[0-9a-f]{2}:){7}[0-9a-f]{2}$/i.test(text2))return{
state:"encodable",value:text2.replaceAll(":","").toLowerCase()};let reading=readAssigned(text2);return reading.state==="\
encodable"?{state:"encodable",value:targetOctets(reading.value)}:reading}function extendedCommunityKey(text2){let reading=readExtendedCommunity(
text2);return reading.state==="encodable"?reading.value:void 0}function isEvpn({spec}){return spec.addressFamily.safi==="evpn"}function advertisedCommunities(advertisement){return isEvpn(
advertisement)?[]:communitiesOf(advertisement)}function communitiesOf(advertisement){let keyOf5=isEvpn(advertisement)?targetKey:
standardKey;return itemsOf2("communities",advertisement.spec.communities,["spec"],keyOf5)}function standardChanges({spec}){
return spec.terms.map(({set:set2},index)=>changesOf(set2?.communities,["spec","terms",index,"set","communities"],standardKey))}
function extendedChanges({spec}){return spec.terms.map(({set:set2},index)=>changesOf(set2?.extCommunities,["spec","terms",
index,"set","extCommunities"],extendedCommunityKey))}function allOf(changes){return changes.flatMap(({add:add2,remove})=>[
...add2,...remove])}function attachedCommunities(resource){return resource.kind==="BGPAdvertisement"?advertisedCommunities(
resource):standardChanges(resource).flatMap(({add:add2})=>add2)}function communityLists(resource){if(resource.kind==="BG\
PAdvertisement")return[communitiesOf(resource)];let changes=[...standardChanges(resource),...extendedChanges(resource)];
return[...resource.spec.terms.map(matchedCommunities),...changes.flatMap(({add:add2,remove})=>[add2,remove])]}function matchedCommunities({
match},index){let keyOf5=text2=>standardKey(text2)??targetKey(text2);return itemsOf2("communityMatch",match.communityMatch,
["spec","terms",index,"match"],keyOf5)}function*standardCommunities(fleet){for(let resource of resourcesOf(fleet,"BGPAdv\
ertisement"))for(let written2 of advertisedCommunities(resource))yield{...written2,resource};for(let resource of resourcesOf(
fleet,"BGPPolicy")){for(let written2 of allOf(standardChanges(resource)))yield{...written2,resource};for(let written2 of matchedStandardCommunities(
fleet,resource))yield{...written2,resource}}}function matchedStandardCommunities(fleet,policy){let binding=bindingOf(fleet,
policy);return policy.spec.terms.flatMap((term,index)=>canMatchEvpn(term.match,binding)?[]:matchedCommunities(term,index))}
function canMatchEvpn({addressFamilies=[]},{routers,families,isProven}){return addressFamilies.length>0&&!hasFamily(addressFamilies,
EVPN)?!1:routers.length===0||!isProven||families.has(familyName(EVPN))}function changesOf({add:add2,remove}={},path,keyOf5){
return{add:itemsOf2("add",add2,path,keyOf5),remove:itemsOf2("remove",remove,path,keyOf5)}}function itemsOf2(list,texts=[],path,keyOf5){
return texts.map((text2,index)=>({list,path:[...path,list,index],text:text2,key:keyOf5(text2)}))}function standardKey(text2){
return communityBits(text2)?.toString()}function ownSourceOf({spec}){return spec.redistribute!==void 0&&spec.redistribute.length>0?"redistribute":spec.originateFrom===
void 0?void 0:"originateFrom"}function isEvpnWithoutRouteTarget(advertisement){return isEvpn(advertisement)&&(advertisement.
spec.communities??[]).length===0}var advertisementEvpnNoRt={id:"advertisement-evpn-no-rt",group:"advertisements",scope:"resource",kinds:["BGPAdvertisemen\
t"],severity:"info",summary:"an EVPN advertisement without a route target",why:"Implementations that take the communitie\
s of the advertisement for its route targets send the routes without any, and no VRF imports them.",source:"RFC 4364 sec\
tion 4.3.1; RFC 9136 section 4",fix:"add the route target of the VRF to the communities",*check(advertisement){!isEvpnWithoutRouteTarget(
advertisement)||ownSourceOf(advertisement)!==void 0||(yield{message:'l2vpn/evpn without communities may send routes with\
out a route target, which no VRF imports; add the route target of the VRF, such as "65000:100"',at:placeOf(advertisement,
"spec","addressFamily")})}};function importsOf({spec}){return spec.importRouteTargets.map(({value},index)=>written(value,["spec","importRouteTargets",
index,"value"]))}function exportsOf({spec}){return spec.exportRouteTargets.map(({value},index)=>written(value,["spec","e\
xportRouteTargets",index,"value"]))}function carriedBy(advertisement){return isEvpn(advertisement)?communitiesOf(advertisement):
[]}function targetsOf(resource){return resource.kind==="BGPAdvertisement"?carriedBy(resource):[...importsOf(resource),...exportsOf(
resource)]}function written(text2,path){return{path,text:text2,key:targetKey(text2)}}var routeTargets=fact(fleet=>{let vrfs=[
...resourcesOf(fleet,"BGPVRFInstance")].map(targetsOfVrf),carried=[...resourcesOf(fleet,"BGPAdvertisement")].flatMap(carriedBy);
return{vrfs,imported:spellings(vrfs.flatMap(({imports})=>[...imports.values()])),exported:spellings([...vrfs.flatMap(({exports:exports2})=>[
...exports2.values()]),...carried]),areVrfsKnown:!hasUnknown(fleet,"BGPVRFInstance")&&vrfs.every(({isKnown:isKnown2})=>isKnown2),
areAdvertisementsKnown:!hasUnknown(fleet,"BGPAdvertisement")&&carried.every(({key})=>key!==void 0)}});function targetsOfVrf(vrf){
let imported=importsOf(vrf),exported=exportsOf(vrf),imports=firstsOf(imported),exports2=firstsOf(exported),group=JSON.stringify(
[[...imports.keys()].sort(),[...exports2.keys()].sort()]),isKnown2=[...imported,...exported].every(({key})=>key!==void 0);
return{vrf,imports,exports:exports2,group,isKnown:isKnown2}}function firstsOf(targets){let firsts=new Map;for(let target of targets)
target.key!==void 0&&!firsts.has(target.key)&&firsts.set(target.key,target);return firsts}function spellings(targets){return new Map(
[...firstsOf(targets)].map(([key,{text:text2}])=>[key,text2]))}function receivesFrom({imports},{exports:exports2}){for(let key of imports.
keys())if(exports2.has(key))return!0;return!1}var vrfsByDistinguisher=fact(fleet=>{let byKey=new Map;for(let targets of routeTargets(
fleet).vrfs){let key=distinguisherKey(targets.vrf.spec.routeDistinguisher),isLasting=targets.isKnown&&!targets.vrf.isTerminating;
key!==void 0&&isLasting&&getOrInsert(byKey,key,()=>[]).push(targets)}return byKey});var MOST_LISTED=3;function targetHint(somebody,spellings3){let texts=[...spellings3.values()],list=texts.length>0&&texts.
length<=MOST_LISTED?`; ${somebody} ${texts.join(", ")}`:"",suggest2;return text2=>(suggest2??=suggester(texts),suggest2(
text2)||list)}var advertisementEvpnRtUnimported={id:"advertisement-evpn-rt-unimported",group:"advertisements",scope:"fleet",kinds:["BG\
PAdvertisement"],severity:"info",summary:"an EVPN advertisement with a route target that no VRF imports",why:"The routes\
 arrive and no VRF takes them, as far as the VRFs are in this set.",source:"RFC 4364 section 4.3.1",fix:"use a target th\
at the VRFs import",*check(fleet){let{vrfs,imported,areVrfsKnown}=routeTargets(fleet);if(vrfs.length===0||!areVrfsKnown)
return;let hint=targetHint("the VRFs import",imported);for(let advertisement of resourcesOf(fleet,"BGPAdvertisement"))for(let{
key,text:text2,path}of carriedBy(advertisement))key===void 0||imported.has(key)||(yield{message:`no VRF imports ${text2}${hint(
text2)}`,at:placeOf(advertisement,...path)})}};function*routeMaps(fleet){for(let peer of resourcesOf(fleet,"BGPPeer")){let{routeMapIn,routeMapOut}=peer.spec;routeMapIn&&
(yield{peer,field:"routeMapIn",direction:"import",name:routeMapIn}),routeMapOut&&(yield{peer,field:"routeMapOut",direction:"\
export",name:routeMapOut})}}function*policyReferences(resource){if(resource.kind==="BGPAdvertisement"){let name=resource.
spec.policyRef?.name;name!==void 0&&(yield{resource,path:["spec","policyRef","name"],name})}else if(resource.kind==="BGP\
Peer"){let{routeMapIn,routeMapOut}=resource.spec;routeMapIn&&(yield{resource,path:["spec","routeMapIn"],name:routeMapIn}),
routeMapOut&&(yield{resource,path:["spec","routeMapOut"],name:routeMapOut})}}var namedPolicies=fact(fleet=>{let named2=new Set;
for(let resource of fleet.resources)for(let{name}of policyReferences(resource)){let policy=find(fleet,"BGPPolicy",resource.
namespace,name);policy!==void 0&&named2.add(policy)}return named2});function isNamed(fleet,policy){return namedPolicies(
fleet).has(policy)}function areNamersKnown(fleet,namespace){return!hasUnknown(fleet,"BGPPeer",namespace)&&!hasUnknown(fleet,
"BGPAdvertisement",namespace)}function unnamedPoliciesOn(fleet,router){return unnamedPolicies(fleet).get(router)??[]}var unnamedPolicies=fact(
fleet=>{let byRouter=new Map;for(let policy of resourcesOf(fleet,"BGPPolicy"))if(!isNamed(fleet,policy))for(let router of routersOf(
fleet,policy))getOrInsert(byRouter,router,()=>[]).push(policy);return byRouter});var sessionsOf=fact(fleet=>{let sessions=[];for(let{peers,routers}of bindingsOf(fleet)){if(peers.length===0)continue;let sortsOfRouters=[
...groupBy(routers,router=>sortOfRouter(fleet,router)).values()];for(let ofPeers of groupBy(peers,sortOfPeer).values())for(let ofRouters of sortsOfRouters)
sessions.push(...meet(ofPeers,ofRouters))}return sessions});function sessionsOfRouter(fleet,router){return sessionsByRouter(
fleet).get(router)??[]}var sessionsByRouter=fact(fleet=>{let byRouter=new Map;for(let session of sessionsOf(fleet))for(let router of session.
routers)getOrInsert(byRouter,router,()=>[]).push(session);return byRouter});function arePeersKnown(fleet,namespace){return!hasUnknown(
fleet,"BGPPeer",namespace)&&!namespacesOfUnbound(fleet).has(namespace)}var namespacesOfUnbound=fact(fleet=>{let namespaces=new Set;
for(let peer of resourcesOf(fleet,"BGPPeer"))bindingOf(fleet,peer).routers.length===0&&namespaces.add(peer.namespace);return namespaces});
function meet(peers,routers){let[peer]=peers,[router]=routers;return peer===void 0||router===void 0?[]:[{peer,peers,router,
routers,type:typeOf(peer,router),families:commonFamilies(peer,router)}]}function sortOfPeer({spec}){return JSON.stringify(
[spec.peerASN,spec.addressFamilies.map(familyName),spec.routeMapIn,spec.routeMapOut])}function sortOfRouter(fleet,router){
let{localASN,addressFamilies}=router.spec,policies=unnamedPoliciesOn(fleet,router).map(({name})=>name);return JSON.stringify(
[localASN,addressFamilies.map(familyName),policies])}function typeOf(peer,router){return peer.spec.peerASN===router.spec.
localASN?"iBGP":"eBGP"}function commonFamilies(peer,router){return peer.spec.addressFamilies.filter(family=>hasFamily(router.
spec.addressFamilies,family))}function onlySessionType(fleet,peer){let{asns,isProven}=bindingOf(fleet,peer);if(!(!isProven||
asns.size===0))return asns.has(peer.spec.peerASN)?asns.size===1?"iBGP":void 0:"eBGP"}function*peersOn(fleet,router){for(let{
peers}of bindingsOn(fleet,router))yield*peers}var advertisementLocalPrefEbgp={id:"advertisement-local-pref-ebgp",group:"advertisements",scope:"fleet",kinds:["BGPAdver\
tisement"],severity:"warning",summary:"a local preference for routes that only eBGP carries",why:"LOCAL_PREF is not sent\
 to another AS, so the setting has no effect.",source:"RFC 4271 section 5.1.5",fix:"mark the routes with communities, or\
 set a metric in an export policy",*check(fleet){for(let advertisement of resourcesOf(fleet,"BGPAdvertisement")){let{namespace,
spec}=advertisement,{localPreference,addressFamily}=spec,router=routerOf(fleet,advertisement);if(localPreference===void 0||
!isInt32(localPreference)||router===void 0||!arePeersKnown(fleet,namespace))continue;let[example,...others]=sessionsOfRouter(
fleet,router).filter(({families})=>hasFamily(families,addressFamily));example===void 0||[example,...others].some(({type})=>type===
"iBGP")||(yield{message:`localPreference ${localPreference} has no effect: BGPRouter "${router.name}" announces these ro\
utes only over eBGP, as to AS ${example.peer.spec.peerASN}; use communities, or a metric in an export policy`,at:placeOf(
advertisement,"spec","localPreference"),related:[{message:`BGPPeer "${example.peer.name}" is of another AS`,at:placeOf(example.
peer,"spec","peerASN")}]})}}};function announcedBy({advertisement,path,router}){return{message:`announced by ${targetOf(router)}`,at:placeOf(advertisement,
...path)}}var advertisementMultiOrigin={id:"advertisement-multi-origin",group:"advertisements",scope:"fleet",kinds:["BGPAdvertisem\
ent"],severity:"info",summary:"one prefix from several nodes",why:"Anycast and multihoming look like this, but so does t\
he loopback of a node that was copied to another.",source:"RFC 4786 section 4; RFC 1930 section 7",fix:"keep the prefix \
where it belongs, unless it is anycast or multihomed",*check(fleet){for(let[advertisement,[shared,...others]]of sharedOf(
fleet)){if(shared===void 0)continue;let{first,second}=shared;yield{message:`${second.prefix.text} is announced by ${targetOf(
second.router)} and by ${targetOf(first.router)}${andMore(others.length)}; keep it on one, unless it is anycast or multi\
homed`,at:placeOf(advertisement,...second.path),related:[announcedBy(first)]}}}};function sharedOf(fleet){let services=sharedPrefixes(
fleet).filter(({peer,second})=>peer===void 0&&!isDefaultRoute(second.prefix));return groupBy(services,({second})=>second.
advertisement)}var advertisementNoSessions={id:"advertisement-no-sessions",group:"advertisements",scope:"fleet",kinds:["BGPAdvertisemen\
t"],severity:"warning",summary:"an advertisement in a family that no session of its router carries",why:"The routes are \
announced to nobody.",source:"RFC 4760 section 8; API documentation",fix:"add the family to a peer of the router",*check(fleet){
for(let advertisement of resourcesOf(fleet,"BGPAdvertisement")){let{namespace,spec}=advertisement,router=routerOf(fleet,
advertisement);if(router===void 0||!hasFamily(router.spec.addressFamilies,spec.addressFamily)||!arePeersKnown(fleet,namespace))
continue;let sessions=sessionsOfRouter(fleet,router),example=sessions.find(({families:families2})=>families2.length>0);if(example===
void 0||sessions.some(({families:families2})=>hasFamily(families2,spec.addressFamily)))continue;let{peer,families}=example;
yield{message:`no session of BGPRouter "${router.name}" carries ${familyName(spec.addressFamily)}, so nobody gets these \
routes; add the family to one of its peers`,at:placeOf(advertisement,"spec","addressFamily"),related:[{message:`BGPPeer \
"${peer.name}" carries ${families.map(familyName).join(", ")}`,at:placeOf(peer,"spec","addressFamilies")}]}}}};var advertisementPeerAddressMultiOrigin={id:"advertisement-peer-address-multi-origin",group:"advertisements",scope:"flee\
t",kinds:["BGPAdvertisement"],severity:"warning",summary:"the address of a peer on several nodes",why:"A session to the \
address ends on whichever node is nearer, and goes down when that changes.",source:"RFC 4271 section 8; RFC 4786 section\
 4; operational practice",fix:"give every node an address of its own for its sessions",*check(fleet){for(let{first,second,
peer}of sharedPrefixes(fleet))peer!==void 0&&(yield{message:`${second.prefix.text} is announced by ${targetOf(second.router)}\
 and by ${targetOf(first.router)}, and BGPPeer "${peer.name}" has a session to it; give every node an address of its own\
 for sessions`,at:placeOf(second.advertisement,...second.path),related:[announcedBy(first),{message:`the address of BGPP\
eer "${peer.name}"`,at:placeOf(peer,"spec","address")}]})}};var advertisementPrefixFamily={id:"advertisement-prefix-family",group:"advertisements",scope:"resource",kinds:["BGPAdver\
tisement"],severity:"error",summary:"a prefix of the other address family",why:"A family encodes prefixes of its own len\
gth only, so the route cannot be sent.",source:"RFC 4760 section 5; API documentation",fix:"move the prefix to an advert\
isement of its family, or correct the family",*check(advertisement){let{afi}=advertisement.spec.addressFamily;if(afi==="\
l2vpn")return;let prefixes=parsedPrefixesOf(advertisement),strangers=prefixes.filter(({prefix})=>prefix.bits!==BITS[afi]),
isFamilyWrong=strangers.length===prefixes.length;for(let{path,prefix}of isFamilyWrong?strangers.slice(0,1):strangers){let family=prefix.
bits===32?"IPv4":"IPv6";yield{message:`${prefix.text} is ${family} and cannot be announced in ${familyName(advertisement.
spec.addressFamily)}; ${isFamilyWrong?"correct one of the two":`move it to an advertisement of ${family}`}`,at:placeOf(advertisement,
...path),related:[{message:"the address family",at:placeOf(advertisement,"spec","addressFamily")}]}}}},BITS={ipv4:32,ipv6:128};var advertisementPrefixInvalid={id:"advertisement-prefix-invalid",group:"advertisements",scope:"resource",kinds:["BGPAdv\
ertisement"],severity:"error",summary:"text that looks like a prefix and is none",why:"Who cannot parse one prefix refus\
es the whole advertisement, or the whole router.",source:"measured: the API server compares the prefixes with a pattern \
that counts neither octets nor lengths",fix:"write an address and a length from 0 to 32 (IPv4) or 128 (IPv6)",*check(advertisement){
for(let[index,text2]of(advertisement.spec.prefixes??[]).entries())parsePrefix(text2)===void 0&&(yield{message:`${text2} \
is no prefix, since ${reasonFor(text2)}; correct it`,at:placeOf(advertisement,"spec","prefixes",index)})}};function reasonFor(text2){
let[address=""]=text2.split("/"),[family,longest]=address.includes(":")?["IPv6",128]:["IPv4",32];return parsePrefix(`${address}\
/0`)===void 0?`${address} is no ${family} address`:`the length of an ${family} prefix is at most ${longest}`}var LARGEST_ASN=4294967295;function asnsOf(resource){switch(resource.kind){case"BGPRouter":return[{path:["spec","localAS\
N"],asn:resource.spec.localASN,hasEffect:!0}];case"BGPPeer":return[{path:["spec","peerASN"],asn:resource.spec.peerASN,hasEffect:!0}];case"\
BGPPolicy":return resource.spec.terms.flatMap(({set:set2},index)=>asnsOfPath(set2?.asPath??{},["spec","terms",index,"set",
"asPath"]))}}function asnsOfPath({asn,prepend,replace=[]},path){let items=replace.map((number,item2)=>({path:[...path,"r\
eplace",item2],asn:number,hasEffect:!0}));return asn===void 0?items:[{path:[...path,"asn"],asn,hasEffect:prepend!==void 0},
...items]}function isPrivateAsn(asn){return asn>=64512&&asn<=65534||asn>=42e8&&asn<=4294967294}function isDocumentationAsn(asn){
return asn>=64496&&asn<=64511||asn>=65536&&asn<=65551}function isReservedAsn(asn){return asn===0||asn===23456||asn===65535||
asn===4294967295}function isPublicAsn(asn){return isAsn(asn)&&!isPrivateAsn(asn)&&!isDocumentationAsn(asn)&&!isReservedAsn(
asn)}function isForeignAsn(fleet,asn){return isPublicAsn(asn)&&!localAsns(fleet).has(asn)}var localAsns=fact(fleet=>{let asns=new Set;
for(let{spec}of resourcesOf(fleet,"BGPRouter"))asns.add(spec.localASN);return asns});function isAsn(asn){return asn>=0&&
asn<=LARGEST_ASN}var DIRECTIONS=["import","export"];function chainOf(fleet,{peer,router},direction){let policies=unnamedPoliciesOn(fleet,
router).filter(({spec})=>spec.direction===direction),isKnown2=(policies.length===0||areNamersKnown(fleet,peer.namespace))&&
!hasUnknown(fleet,"BGPPolicy",peer.namespace),name=direction==="import"?peer.spec.routeMapIn:peer.spec.routeMapOut;if(!name)
return{policies,isKnown:isKnown2};let routeMap=find(fleet,"BGPPolicy",peer.namespace,name);return routeMap?.spec.direction!==
direction?{policies,isKnown:!1}:{policies:[routeMap,...policies],isKnown:isKnown2}}function isUnfiltered(fleet,session,direction){
let{policies,isKnown:isKnown2}=chainOf(fleet,session,direction);return isKnown2&&policies.length===0}function sessionsUnder(fleet,policy){
return bindingOf(fleet,policy).isProven?sessionsByPolicy(fleet).get(policy)??[]:[]}var sessionsByPolicy=fact(fleet=>{let byPolicy=new Map;
for(let session of sessionsOf(fleet))for(let direction of DIRECTIONS)for(let policy of chainOf(fleet,session,direction).
policies)getOrInsert(byPolicy,policy,()=>[]).push(session);return byPolicy});function areSessionsKnown(fleet,{namespace}){
return arePeersKnown(fleet,namespace)&&areNamersKnown(fleet,namespace)}function onlyTypeUnder(fleet,policy){if(!areSessionsKnown(
fleet,policy))return;let types=new Set;for(let{peer,type}of sessionsUnder(fleet,policy)){let isKnown2=!isNamed(fleet,policy)||
bindingOf(fleet,peer).isProven;types.add(isKnown2?type:void 0)}return types.size===1?[...types][0]:void 0}var RANGES=[special("0.0.0.0/8","this-network",'"this network" (RFC 1122)'),special("10.0.0.0/8","private","private spac\
e (RFC 1918)"),special("100.64.0.0/10","private","shared space (RFC 6598)"),special("127.0.0.0/8","loopback","loopback (\
RFC 1122)"),special("169.254.0.0/16","link-local","link-local (RFC 3927)"),special("172.16.0.0/12","private","private sp\
ace (RFC 1918)"),special("192.0.2.0/24","documentation","documentation (RFC 5737)"),special("192.168.0.0/16","private","\
private space (RFC 1918)"),special("198.18.0.0/15","benchmarking","benchmarking (RFC 2544)"),special("198.51.100.0/24","\
documentation","documentation (RFC 5737)"),special("203.0.113.0/24","documentation","documentation (RFC 5737)"),special(
"224.0.0.0/4","multicast","multicast (RFC 5771)"),special("240.0.0.0/4","reserved","reserved (RFC 1112)"),special("::/12\
8","this-network","the unspecified address (RFC 4291)"),special("::1/128","loopback","loopback (RFC 4291)"),special("::f\
fff:0:0/96","reserved","IPv4-mapped (RFC 4291)"),special("100::/64","discard","discard-only (RFC 6666)"),special("2001:2\
::/48","benchmarking","benchmarking (RFC 5180)"),special("2001:db8::/32","documentation","documentation (RFC 3849)"),special(
"3fff::/20","documentation","documentation (RFC 9637)"),special("fc00::/7","private","unique local space (RFC 4193)"),special(
"fe80::/10","link-local","link-local (RFC 4291)"),special("ff00::/8","multicast","multicast (RFC 4291)")];function special(text2,purpose,name){
let range2=parsePrefix(text2);if(range2===void 0)throw new Error(`${text2} is no prefix`);return{range:range2,purpose,name}}
function specialRangeOf(address){return RANGES.find(({range:range2})=>contains(range2,address))}function specialRangeAround(prefix){
return RANGES.find(({range:range2})=>covers(range2,prefix))}var UNROUTABLE=["this-network","loopback","link-local","mult\
icast","reserved","discard"];function unroutableRangeOf(address){return ifUnroutable(specialRangeOf(address))}function unroutableRangeAround(prefix){
return ifUnroutable(specialRangeAround(prefix))}function ifUnroutable(special2){return special2!==void 0&&UNROUTABLE.includes(
special2.purpose)?special2:void 0}var EVPN2="l2vpn/evpn",FAMILIES=["ipv4/unicast","ipv6/unicast",EVPN2],parseMatch=factOf(written2=>{let{addressFamilies=[],
prefixList=[],ipPrefix}=written2;return{written:written2,families:addressFamilies.length===0?void 0:new Set(addressFamilies.
map(familyName)),prefixes:prefixList.map(parsePrefix).filter(prefix=>prefix!==void 0),ipPrefix:ipPrefix===void 0?void 0:
parsePrefix(ipPrefix),evpnFields:evpnFieldsOf(written2)}});function evpnFieldsOf({vni,macAddress,evpnRouteType=[]}){let fields=[];
return vni&&fields.push("vni"),macAddress!==void 0&&fields.push("macAddress"),evpnRouteType.length>0&&fields.push("evpnR\
outeType"),fields}function unicastOf({bits}){return bits===32?"ipv4/unicast":"ipv6/unicast"}function outermost(prefixes){let outer=[];for(let prefix of[...prefixes].sort(compareRanges)){let last=outer.at(-1);(last===
void 0||!covers(last,prefix))&&outer.push(prefix)}return outer}function allInside(prefixes,others){let index=0;for(let prefix of prefixes){
let other=others[index];for(;other!==void 0&&isBefore(other,prefix);)index+=1,other=others[index];if(other===void 0||!covers(
other,prefix))return!1}return!0}function overlap(prefix,other){return covers(prefix,other)||covers(other,prefix)}function isBefore(prefix,other){
return prefix.bits===other.bits?prefix.last<other.first:prefix.bits<other.bits}function contradictionOf(match){return familyContradiction(match)??prefixContradiction(match)??typeContradiction(match)}
function familyContradiction({families,prefixes,ipPrefix,evpnFields}){if(families===void 0||families.has(EVPN2))return;let isForeign=prefix=>!families.
has(unicastOf(prefix)),against="addressFamilies",[field2]=evpnFields;return field2!==void 0?{field:field2,against}:prefixes.
length>0&&prefixes.every(isForeign)?{field:"prefixList",against}:ipPrefix!==void 0&&isForeign(ipPrefix)?{field:"ipPrefix",
against}:void 0}function prefixContradiction({prefixes,ipPrefix}){if(!(ipPrefix===void 0||prefixes.length===0))return prefixes.
some(prefix=>overlap(prefix,ipPrefix))?void 0:{field:"ipPrefix",against:"prefixList"}}function typeContradiction({written:written2,
prefixes,ipPrefix}){let types=new Set(written2.evpnRouteType);if(types.size===0)return;let against="evpnRouteType",haveMac=types.
has("macIPAdvertisement")||types.has("stickyMACAddress");if(written2.macAddress!==void 0&&!haveMac)return{field:"macAddr\
ess",against};if(!(types.size>1||!types.has("inclusiveMulticastEthernetTag")))return prefixes.length>0?{field:"prefixLis\
t",against}:ipPrefix===void 0?void 0:{field:"ipPrefix",against}}var READINGS=["exact","orLonger"],readMatch=factOf(written2=>{let match=parseMatch(written2),contradiction=contradictionOf(
match),families=contradiction===void 0?FAMILIES.filter(family=>allows(match,family)):[];return{families:new Set(families),
contradiction,conditions:conditionsOf(match),prefixes:outermost(match.prefixes)}});function covers2(earlier,later,reading){
if(!isSubset(later.families,earlier.families))return!1;for(let[field2,values]of earlier.conditions){let narrower=later.conditions.
get(field2);if(narrower===void 0||!(field2==="prefixList"&&reading==="orLonger"?allInside(later.prefixes,earlier.prefixes):
isSubset(narrower,values)))return!1}return!0}function coversInAllReadings(earlier,later){return READINGS.every(reading=>covers2(
earlier,later,reading))}function isSubset(values,others){for(let value of values)if(!others.has(value))return!1;return!0}
function allows({families,prefixes,ipPrefix,evpnFields},family){return families!==void 0&&!families.has(family)?!1:family===
EVPN2?!0:evpnFields.length>0||prefixes.length>0&&!prefixes.some(prefix=>unicastOf(prefix)===family)?!1:ipPrefix===void 0||
unicastOf(ipPrefix)===family}function conditionsOf({written:written2,prefixes,ipPrefix}){let{asPathFilter,communityMatch=[],
evpnRouteType=[],vni,macAddress,localPreference,med}=written2,given=[["prefixList",prefixes.map(networkText)],["ipPrefix",
ipPrefix===void 0?[]:[networkText(ipPrefix)]],["asPathFilter",asPathFilter===void 0?[]:asPathCondition(asPathFilter)],["\
communityMatch",communityMatch.map(communityKey)],["evpnRouteType",evpnRouteType],["vni",vni?[String(vni)]:[]],["macAddr\
ess",macAddress===void 0?[]:[macAddress.toLowerCase()]],["localPreference",localPreference?[String(localPreference)]:[]],
["med",med?[String(med)]:[]]].filter(([,values])=>values.length>0);return new Map(given.map(([field2,values])=>[field2,new Set(
values)]))}function asPathCondition({pattern,matchType}){return pattern===".*"||pattern==="^.*$"?[]:[JSON.stringify([pattern,
matchType])]}function communityKey(community){return community.replace(/[0-9]+/g,digits=>String(Number(digits)))}var termsOf=factOf(({spec})=>{let order=spec.terms.map((term,index)=>({...term,index}));order.sort((a,b)=>a.sequence-b.sequence);
let terms=[];for(let{index,sequence,action,match:writtenMatch,set:set2}of order){let match=readMatch(writtenMatch);terms.
push({index,sequence,action,match,effect:effectOf(set2),...coverOf(match,terms)})}return terms});function coverOf(match,earlier){
if(match.contradiction!==void 0)return{coveredBy:void 0,shadowedBy:void 0};let coveredBy=earlier.find(term=>coversInAllReadings(
term.match,match));return coveredBy!==void 0?{coveredBy,shadowedBy:void 0}:{coveredBy,shadowedBy:earlier.find(term=>covers2(
term.match,match,"orLonger"))}}function isReachable(term){return term.coveredBy===void 0}function canMatch({match},family){
return match.families.has(family)}function matchesAllOf(term,family){return canMatch(term,family)&&term.match.conditions.
size===0}function matchesEverything(term){return FAMILIES.every(family=>matchesAllOf(term,family))}function permitsPrefix(policy,prefix,family){
return READINGS.every(reading=>{let decisive=termsOf(policy).find(term=>takes(term,prefix,family,reading)!=="never");return decisive?.
action==="permit"&&takes(decisive,prefix,family,reading)==="always"})}function takes({match},prefix,family,reading){if(!match.
families.has(family))return"never";let{prefixes,conditions}=match,listed=conditions.get("prefixList"),isListed=reading===
"exact"?listed?.has(networkText(prefix)):allInside([prefix],prefixes);return listed!==void 0&&!isListed?"never":[...conditions.
keys()].every(field2=>field2==="prefixList")?"always":"perhaps"}function decideAlike(a,b){return a.action===b.action&&a.
effect===b.effect}function effectOf(set2={}){let{asPath={},...others}=set2,{replace=[]}=asPath,effective={...others,asPath:asPath.
prepend===void 0?{replace}:asPath},real=Object.entries(effective).map(([field2,value])=>[field2,withoutIdle(value)]).filter(
([,value])=>!isIdle(value));return real.length===0?"":canonical(Object.fromEntries(real))}function withoutIdle(part){if(typeof part!=
"object")return part;let entries=Object.entries(part).filter(([,value])=>!isIdle(value));return Object.fromEntries(entries.
map(([field2,value])=>[field2,field2!=="replace"&&Array.isArray(value)?[...value].sort():value]))}function isIdle(value){
return typeof value!="object"||value===null?value===void 0||value===!1||value==="":Object.values(value).every(isIdle)}var advertisementPrivateToExternal={id:"advertisement-private-to-external",group:"advertisements",scope:"fleet",kinds:["\
BGPAdvertisement"],severity:"info",summary:"private space that the policies let out to another network",why:"The other n\
etwork has private space of its own; the route is filtered there, or draws its traffic away.",source:"RFC 7454 section 6\
.1.1; RFC 1918 section 3",fix:"deny the prefix in the export policy of the peer",*check(fleet){for(let advertisement of resourcesOf(
fleet,"BGPAdvertisement"))if(advertisement.spec.addressFamily.safi==="unicast")for(let placed of parsedPrefixesOf(advertisement)){
if(specialRangeAround(placed.prefix)?.purpose!=="private")continue;let peer=receiverOf(fleet,advertisement,placed);peer!==
void 0&&(yield{message:`${placed.prefix.text} is private, and the export policies let it out to BGPPeer "${peer.name}" o\
f AS ${peer.spec.peerASN}; deny it there`,at:placeOf(advertisement,...placed.path),related:[{message:`BGPPeer "${peer.name}\
"`,at:placeOf(peer,"spec","peerASN")}]})}}};function receiverOf(fleet,advertisement,{prefix}){let{namespace,spec}=advertisement,
router=routerOf(fleet,advertisement);if(router===void 0||hasUnknown(fleet,"BGPRouter"))return;let family=familyName(spec.
addressFamily),own=spec.policyRef&&find(fleet,"BGPPolicy",namespace,spec.policyRef.name);if(!(spec.policyRef!==void 0&&(own===
void 0||!permitsPrefix(own,prefix,family))))for(let session of sessionsOfRouter(fleet,router)){let{peerASN}=session.peer.
spec;if(!hasFamily(session.families,spec.addressFamily)||!isForeignAsn(fleet,peerASN))continue;let{policies,isKnown:isKnown2}=chainOf(
fleet,session,"export");if(!(!isKnown2||policies.length===0)&&policies.every(policy=>permitsPrefix(policy,prefix,family)))
return session.peer}}var advertisementRedistributeEvpn={id:"advertisement-redistribute-evpn",group:"advertisements",scope:"resource",kinds:["\
BGPAdvertisement"],severity:"warning",summary:"routes redistributed into EVPN without a route target",why:"An advertisem\
ent belongs to no VRF that could give the routes its route targets, so nobody imports them.",source:"RFC 4364 section 4.\
3.1; RFC 9136 section 4; API documentation",fix:"redistribute into a unicast family, or add the route target to the comm\
unities",*check(advertisement){let field2=ownSourceOf(advertisement);field2===void 0||!isEvpnWithoutRouteTarget(advertisement)||
(yield{message:`${field2} in l2vpn/evpn gives routes without a route target, which no VRF imports; add the route target \
to communities, or use a unicast family`,at:placeOf(advertisement,"spec",field2),related:[{message:"the address family",
at:placeOf(advertisement,"spec","addressFamily")}]})}};var advertisementRedistributeUnfiltered={id:"advertisement-redistribute-unfiltered",group:"advertisements",scope:"fleet",
kinds:["BGPAdvertisement"],severity:"info",summary:"redistribution to another AS without a filter",why:"Whatever appears\
 in the routing tables of the node, routes of pods included, is announced to another AS.",source:"RFC 8212 section 1; op\
erational practice",fix:"name an export policy in policyRef, or bind one to the router",*check(fleet){for(let advertisement of resourcesOf(
fleet,"BGPAdvertisement")){let{spec}=advertisement,origin=originOf(spec),router=routerOf(fleet,advertisement);if(origin===
void 0||spec.policyRef!==void 0||router===void 0)continue;let session=unfilteredSessions(fleet,router).find(({families})=>hasFamily(
families,spec.addressFamily));if(session===void 0)continue;let{name,spec:peer}=session.peer;yield{message:`all ${origin.
routes} routes of the node go to AS ${peer.peerASN} unfiltered, since no export policy is in force for BGPPeer "${name}"\
; add a policyRef, or an export policy`,at:placeOf(advertisement,"spec",origin.field),related:[{message:`BGPPeer "${name}\
" announces them to AS ${peer.peerASN}`,at:placeOf(session.peer,"spec")}]}}}};function originOf({redistribute=[],originateFrom}){
return redistribute.length>0?{field:"redistribute",routes:redistribute.join(", ")}:originateFrom?.type==="kernel"?{field:"\
originateFrom",routes:"kernel"}:void 0}function unfilteredSessions(fleet,router){return getOrInsert(unfiltered(fleet),router,
()=>sessionsOfRouter(fleet,router).filter(session=>session.type==="eBGP"&&isUnfiltered(fleet,session,"export")))}var unfiltered=fact(
()=>new Map);var advertisementSpecialPrefix={id:"advertisement-special-prefix",group:"advertisements",scope:"resource",kinds:["BGPAdv\
ertisement"],severity:"error",summary:"an advertisement of space that is never routed",why:"Receivers drop such a route,\
 or lose the traffic of their own links and loopbacks to it.",source:"RFC 6890 section 2.2; IANA special-purpose address\
 registries; RFC 7454 section 6.1.1",fix:"remove the prefix",*check(advertisement){for(let{path,prefix}of parsedPrefixesOf(
advertisement)){let special2=unroutableRangeAround(prefix);special2!==void 0&&(yield{message:`${prefix.text} is ${special2.
name} and is never routed; remove it`,at:placeOf(advertisement,...path)})}}};function*repeatsIn(items,keyOf5){let firsts=new Map;for(let again of items){let key=keyOf5(again),first=key===void 0?void 0:
firsts.get(key);first!==void 0?yield{again,first}:key!==void 0&&firsts.set(key,again)}}var afDuplicate={id:"af-duplicate",group:"routers",scope:"resource",kinds:["BGPRouter","BGPPeer","BGPPolicy"],severity:"\
warning",summary:"one address family twice",why:"Nothing keeps the list free of repetitions; an implementation may refus\
e it or set up the family twice, and mostly another family was meant.",source:"RFC 4760 section 8; operational practice",
fix:"remove one, or write the family that was meant",*check(resource){for(let{path,families}of familyListsOf(resource))for(let{
again,first}of repeatsIn(families.entries(),([,family])=>familyName(family))){let[index,family]=again;yield{message:`${familyName(
family)} is already in the list; remove it here, or write the family that was meant`,at:placeOf(resource,...path,index),
related:[{message:"the same family",at:placeOf(resource,...path,first[0])}]}}}};function familyListsOf(resource){return resource.
kind!=="BGPPolicy"?[{path:["spec","addressFamilies"],families:resource.spec.addressFamilies}]:resource.spec.terms.map(({
match},index)=>({path:["spec","terms",index,"match","addressFamilies"],families:match.addressFamilies??[]}))}var asnDocumentation={id:"asn-documentation",group:"routers",scope:"resource",kinds:["BGPRouter","BGPPeer"],severity:"wa\
rning",summary:"an AS number that is set aside for documentation",why:"Such a number mostly comes along with a copied ex\
ample, and public networks drop routes that carry it.",source:"RFC 5398 section 4",fix:"use the real number of the AS, o\
r a private one",*check(resource){for(let{path,asn}of asnsOf(resource))isDocumentationAsn(asn)&&(yield{message:`AS ${asn}\
 is for examples in documentation; use the real number of the AS, or a private one`,at:placeOf(resource,...path)})}};var asnOutOfRange={id:"asn-out-of-range",group:"routers",scope:"resource",kinds:["BGPRouter","BGPPeer","BGPPolicy"],severity:"\
error",summary:"an AS number that does not fit into 32 bits",why:"BGP cannot carry it; an implementation that cuts it of\
f makes 4294967297 AS 1.",source:"RFC 6793 section 3; measured: the API server has no maximum",fix:"use a number from 1 \
to 4294967294",*check(resource){for(let{path,asn}of asnsOf(resource)){if(isAsn(asn))continue;yield{message:`${Number.isSafeInteger(
asn)?asn:"this number"} is no AS number; they go from 1 to ${LARGEST_ASN-1}`,at:placeOf(resource,...path)}}}};var asnReserved={id:"asn-reserved",group:"routers",scope:"resource",kinds:["BGPRouter","BGPPeer","BGPPolicy"],severity:"\
error",summary:"an AS number that belongs to nobody",why:"0, 23456 and the last numbers of 16 and 32 bits identify no AS\
; a session with them fails, and routes with them are malformed or filtered.",source:"RFC 7607 section 2; RFC 6793 secti\
on 9; RFC 7300",fix:"use the real number of the AS",*check(resource){for(let{path,asn,hasEffect}of asnsOf(resource))!isReservedAsn(
asn)||asn===0&&!hasEffect||(yield{message:`AS ${asn} is reserved and identifies no network; use the real number of the A\
S`,at:placeOf(resource,...path)})}};var attachedVpcs=fact(fleet=>{let addresses=new Map,names=new Map;for(let{namespace,name}of resourcesOf(fleet,"VPC"))names.
set(keyOf(namespace,name),{namespace,name});for(let attachment of resourcesOf(fleet,"VPCAttachment")){let{namespace,spec}=attachment,
key=keyOf(namespace,spec.vpc.name);names.set(key,{namespace,name:spec.vpc.name}),getOrInsert(addresses,key,()=>[]).push(
...addressesOf(attachment))}return[...names].map(([key,{namespace,name}])=>{let vpc=find(fleet,"VPC",namespace,name),networks=vpc===
void 0?[]:parsedPrefixesOf(vpc).map(placed=>({...placed,vpc})),ranges=unionOf(networks.map(({prefix})=>prefix));return{name,
vpc,networks,ranges,addresses:addresses.get(key)??[]}})});function keyOf(namespace,name){return JSON.stringify([namespace,
name])}var addressesOf=factOf(attachment=>{let addresses=[];for(let[index,text2]of attachment.spec.interface.addresses.entries()){
let prefix=parsePrefix(text2);prefix!==void 0&&addresses.push({attachment,path:["spec","interface","addresses",index],prefix})}
return addresses});var attachmentAddressOutsideVpc={id:"attachment-address-outside-vpc",group:"attachments",scope:"fleet",kinds:["VPCAttach\
ment"],severity:"error",summary:"an address outside of the networks of its VPC",why:"No route of the VPC leads to the wo\
rkload.",source:"API documentation",fix:"use an address of the VPC, or add the network to the VPC",*check(fleet){for(let{
vpc,ranges,addresses}of attachedVpcs(fleet))if(vpc!==void 0)for(let{attachment,path,prefix}of addresses){let address=addressOf(
prefix);ranges.some(range2=>contains(range2,address))||unroutableRangeOf(address)!==void 0||(yield{message:`${prefix.text}\
 lies in no network of VPC "${vpc.name}" (${vpc.spec.networks.join(", ")}); use an address of one, or add the network to\
 the VPC`,at:placeOf(attachment,...path),related:[{message:`the networks of VPC "${vpc.name}"`,at:placeOf(vpc,"spec","ne\
tworks")}]})}}};var attachmentAddressSpecial={id:"attachment-address-special",group:"attachments",scope:"fleet",kinds:["VPCAttachment"],
severity:"error",summary:"an address that no workload can have",why:"Hosts do not take such addresses, or do not send th\
em beyond their own link.",source:"RFC 6890 section 2.2; IANA special-purpose address registries; RFC 5771; RFC 4291 sec\
tion 2.7",fix:"use an address of the VPC",*check(fleet){for(let{name,networks,addresses}of attachedVpcs(fleet))for(let address of addresses){
let{attachment,path,prefix}=address,special2=unroutableRangeOf(addressOf(prefix));special2===void 0||isOfSpecialNetwork(
address,networks)||(yield{message:`${prefix.text} is ${special2.name} and cannot be the address of a workload; use an ad\
dress of VPC "${name}"`,at:placeOf(attachment,...path)})}}};function isOfSpecialNetwork({prefix},networks){return networks.
some(network=>contains(network.prefix,addressOf(prefix))&&unroutableRangeAround(network.prefix)!==void 0)}var attachmentDuplicateAddress={id:"attachment-duplicate-address",group:"attachments",scope:"fleet",kinds:["VPCAttachmen\
t"],severity:"error",summary:"one address twice in a VPC",why:"Two workloads answer for one address, and traffic goes to\
 either.",source:"RFC 5227 section 1; API documentation",fix:"use a free address",*check(fleet){for(let{name,addresses}of attachedVpcs(
fleet)){let lasting=addresses.filter(({attachment})=>!attachment.isTerminating);for(let{again,first}of repeatsIn(lasting,
({prefix})=>addressKey(addressOf(prefix)))){let{attachment,path,prefix}=again,owner=first.attachment===attachment?"this \
attachment":`VPCAttachment "${first.attachment.name}"`;yield{message:`${writtenAddress(prefix)} is already an address of\
 ${owner} in VPC "${name}"; use a free one`,at:placeOf(attachment,...path),related:[{message:"the same address",at:placeOf(
first.attachment,...first.path)}]}}}}};function workloadsOn(fleet,attachment){return users(fleet).get(attachment)??[]}var users=fact(fleet=>{let byAttachment=new Map;
for(let workload of foreignOf(fleet,"workload"))for(let attachment of attachmentsOf(fleet,workload))getOrInsert(byAttachment,
attachment,()=>[]).push(workload);return byAttachment});function attachmentsOf(fleet,{id,attachments}){return attachments.
map(name=>known(fleet,"VPCAttachment",id.namespace,name)).filter(attachment=>attachment!==void 0)}var attachmentInterfaceConflict={id:"attachment-interface-conflict",group:"attachments",scope:"fleet",kinds:["VPCAttachm\
ent"],severity:"error",summary:"an interface name that the pod already has",why:"A pod can have only one interface of a \
name, so the second cannot be created.",source:"API documentation, by which an absent name is eth0; documented behaviour\
 of Linux, where lo is the loopback",fix:"give each attachment of a pod an interface name of its own, such as net1 and n\
et2",*check(fleet){let taken=new Map;for(let attachment of resourcesOf(fleet,"VPCAttachment")){let{name}=attachment.spec.
interface;if(name==="lo"){yield{message:"lo is the loopback interface, which every pod has already; use another name suc\
h as net1",at:placeOf(attachment,"spec","interface","name")};continue}let conflict;for(let workload of workloadsOn(fleet,
attachment)){let byName2=getOrInsert(taken,workload,()=>new Map),first=byName2.get(name);first===void 0?byName2.set(name,
attachment):conflict??={first,workload}}conflict!==void 0&&(yield explain(attachment,conflict))}}};function explain(attachment,{
first,workload}){let user=`${workload.kind} "${workload.id.name}"`,{name}=attachment.spec.interface;return{message:`${user}\
 also names VPCAttachment "${first.name}", whose interface is ${name} too; give one of them another name`,at:placeOf(attachment,
"spec","interface","name"),related:[{message:`the interface of VPCAttachment "${first.name}"`,at:placeOf(first,"spec","i\
nterface","name")},{message:`${user} names both`,at:foreignPlace(workload,...workload.annotation)}]}}var attachmentNetworkAddress={id:"attachment-network-address",group:"attachments",scope:"resource",kinds:["VPCAttachment"],
severity:"error",summary:"the network or broadcast address of a subnet as the address of a workload",why:"Both stand for\
 the whole subnet, so hosts neither take nor answer them as the address of one of them.",source:"RFC 1122 section 3.2.1.\
3; RFC 3021 section 2.1",fix:"use an address between the two",*check(attachment){for(let{path,prefix}of addressesOf(attachment)){
let role=roleOf(prefix);role===void 0||unroutableRangeOf(addressOf(prefix))!==void 0||(yield{message:`${prefix.text} is \
the ${role} address of its own subnet; use one of the addresses between`,at:placeOf(attachment,...path)})}}};function roleOf({
bits,length,address,first,last}){if(!(bits!==32||length>=31))return address===first?"network":address===last?"broadcast":
void 0}var attachmentPrefixWiderThanVpc={id:"attachment-prefix-wider-than-vpc",group:"attachments",scope:"fleet",kinds:["VPCAtt\
achment"],severity:"error",summary:"an address whose length reaches beyond its VPC",why:"The interface takes everything \
under the length to be on its own link, and cannot reach what lies outside of the VPC.",source:"documented behaviour of \
Linux: an address adds a connected route for its whole prefix",fix:"write the length of the network of the VPC",*check(fleet){
for(let{name,networks,ranges,addresses}of attachedVpcs(fleet))for(let{attachment,path,prefix}of addresses){if(ranges.some(
range2=>covers(range2,prefix)))continue;let network=networks.find(candidate=>contains(candidate.prefix,addressOf(prefix)));
network!==void 0&&(yield{message:`${prefix.text} puts all of ${networkText(prefix)} on the link, but VPC "${name}" has ${network.
prefix.text} there; write the length of that network`,at:placeOf(attachment,...path),related:[{message:`the network of V\
PC "${name}" around the address`,at:placeOf(network.vpc,...network.path)}]})}}};var attachmentPrefixlenInconsistent={id:"attachment-prefixlen-inconsistent",group:"attachments",scope:"fleet",kinds:["VP\
CAttachment"],severity:"warning",summary:"attachments that disagree on the length of their subnet",why:"One side sends d\
irectly and the other through a gateway, so replies are lost where nobody answers for the other.",source:"documented beh\
aviour of Linux: an address adds a connected route for its whole prefix",fix:"write the same length at all addresses of \
a subnet",*check(fleet){for(let vpc of attachedVpcs(fleet)){let reported=new Set;for(let[subnet,firstSubnet]of firstOverlaps(
subnetsOf(vpc))){let pair=pairOf(subnet.addresses,firstSubnet.addresses);if(pair===void 0||reported.has(firstSubnet))continue;
reported.add(firstSubnet);let[later,first]=pair;yield{message:`${later.prefix.text} and ${first.prefix.text} of VPCAttac\
hment "${first.attachment.name}" share addresses of VPC "${vpc.name}" and differ in length; write the same length at bot\
h`,at:placeOf(later.attachment,...later.path),related:[{message:`the address of VPCAttachment "${first.attachment.name}"`,
at:placeOf(first.attachment,...first.path)}]}}}}};function subnetsOf({vpc,ranges,addresses}){let named2=addresses.filter(
({prefix})=>prefix.length>=prefix.bits-1?!1:vpc===void 0||ranges.some(range2=>covers(range2,prefix))),subnets=[];for(let group of groupBy(
named2,({prefix})=>prefixKey(prefix)).values()){let[first]=group;first!==void 0&&subnets.push({prefix:first.prefix,addresses:group})}
return subnets}function pairOf(addresses,others){for(let address of addresses){let other=others.find(({attachment})=>attachment!==
address.attachment);if(other!==void 0)return[address,other]}}var attachmentSharedByReplicas={id:"attachment-shared-by-replicas",group:"attachments",scope:"fleet",kinds:["Pod","Deplo\
yment","StatefulSet","DaemonSet","ReplicaSet","Job","CronJob"],severity:"error",summary:"several pods with one VPCAttach\
ment",why:"The addresses of an attachment are fixed, so every one of the pods gets the same.",source:"API documentation",
fix:"give every pod an attachment of its own",*check(fleet){for(let{workload,attachment,rival}of usesOf(fleet)){let what=describeSharing(
workload,rival);what!==void 0&&(yield{message:`${what} the fixed addresses of VPCAttachment "${attachment.name}"; give e\
very pod an attachment of its own`,at:foreignPlace(workload,...workload.annotation),related:rival===void 0?[isHere(attachment)]:
[isHere(attachment),isNamedBy(rival)]})}}};function*usesOf(fleet){let firsts=new Map;for(let workload of foreignOf(fleet,
"workload"))if(!(workload.isOwned||workload.pods===0))for(let attachment of attachmentsOf(fleet,workload)){let first=firsts.
get(attachment);(first===void 0||isJob(first))&&firsts.set(attachment,workload);let isInTurns=first!==void 0&&isJob(first)&&
isJob(workload);yield{workload,attachment,rival:isInTurns?void 0:first}}}function isJob({kind}){return kind==="Job"||kind===
"CronJob"}function describeSharing(workload,rival){let{pods}=workload;return pods===1?rival===void 0?void 0:`${nameOf(rival)}\
 already uses`:`the ${typeof pods=="number"?`${pods} pods`:"pods"} of ${nameOf(workload)} all get`}function nameOf({kind,
id}){return`${kind} "${id.name}"`}function isHere(attachment){return{message:`the addresses of VPCAttachment "${attachment.
name}"`,at:placeOf(attachment,"spec","interface","addresses")}}function isNamedBy(workload){return{message:`${nameOf(workload)}\
 names it too`,at:foreignPlace(workload,...workload.annotation)}}var attachmentSubnetAnycast={id:"attachment-subnet-anycast",group:"attachments",scope:"resource",kinds:["VPCAttachment"],
severity:"warning",summary:"the subnet-router anycast address as the address of a workload",why:"Every router on the lin\
k answers for it, and takes the packets that are meant for the workload.",source:"RFC 4291 section 2.6.1; RFC 6164 secti\
on 6",fix:"use another address of the subnet",*check(attachment){for(let{path,prefix}of addressesOf(attachment))prefix.bits!==
128||prefix.length>=127||hasHostBits(prefix)||unroutableRangeOf(addressOf(prefix))===void 0&&(yield{message:`${prefix.text}\
 is the address that all routers of ${networkText(prefix)} answer for; use another one of that subnet`,at:placeOf(attachment,
...path)})}};var LONGEST_KEY2=80;function authenticationOf(fleet,peer){let{authSecretRef,authentication}=peer.spec;if(authSecretRef!==
void 0)return inSecret(fleet,peer.namespace,authSecretRef.name);if(authentication===void 0)return{state:"none"};let password=passwordOf(
peer);if(password===void 0)return{state:"faulty",fault:{type:"blank password"}};let field2=["spec","authentication","pas\
sword"];return keyOf2(octetsOf(password),field2,placeOf(peer,...field2))}function isAuthenticationFaulty(fleet,peer){let authentication=authenticationOf(
fleet,peer);return authentication.state==="known"?authentication.octets.length>LONGEST_KEY2:authentication.state==="faul\
ty"}function passwordOf({spec}){let password=spec.authentication?.password;return password===void 0||password.trim()===""?
void 0:password}function inSecret(fleet,namespace,name){let secret=secretsIn(fleet,namespace).get(name);if(secret===void 0)
return namespacesWithSecrets(fleet).has(namespace)?{state:"faulty",fault:{type:"no secret",name}}:{state:"unknown"};if(secret.
content===void 0)return{state:"unknown"};let{keys,password}=secret.content;if(password===void 0)return{state:"faulty",fault:{
type:"no key",secret,keys}};let at2=foreignPlace(secret,...password.path);return password.octets===""?{state:"faulty",fault:{
type:"empty key",secret,at:at2}}:keyOf2(password.octets,["spec","authSecretRef","name"],at2)}function keyOf2(octets,field2,place2){
return octets===void 0?{state:"unknown"}:{state:"known",octets,field:field2,place:place2}}function secretsIn(fleet,namespace){
return secrets(fleet).get(namespace)??NONE}var NONE=new Map,secrets=fact(fleet=>{let byNamespace=new Map;for(let secret of foreignOf(
fleet,"secret"))getOrInsert(byNamespace,secret.id.namespace,()=>new Map).set(secret.name,secret);return byNamespace}),namespacesWithSecrets=fact(
fleet=>{let namespaces=new Set;for(let{id,isContext:isContext2}of foreignOf(fleet,"secret"))isContext2&&namespaces.add(id.
namespace);for(let{namespace,spec}of resourcesOf(fleet,"BGPPeer")){let name=spec.authSecretRef?.name;name!==void 0&&secretsIn(
fleet,namespace).has(name)&&namespaces.add(namespace)}return namespaces});var authBothSet={id:"auth-both-set",group:"authentication",scope:"resource",kinds:["BGPPeer"],severity:"warning",summary:"\
a password beside authSecretRef",why:"The Secret wins, so the password has no effect and is disclosed for nothing.",source:"\
API documentation: authSecretRef takes precedence over authentication.password",fix:"remove authentication",*check(peer){
let{authSecretRef}=peer.spec;authSecretRef===void 0||passwordOf(peer)===void 0||(yield{message:`this password is ignored\
, since Secret "${authSecretRef.name}" wins, and everyone can read it; remove authentication`,at:placeOf(peer,"spec","au\
thentication","password"),related:[{message:"the Secret that is used",at:placeOf(peer,"spec","authSecretRef")}]})}};var authEmptyPassword={id:"auth-empty-password",group:"authentication",scope:"resource",kinds:["BGPPeer"],severity:"erro\
r",summary:"authentication without a password",why:"Its author wants an authenticated session and gets one that is open \
to anybody.",source:"API documentation; measured: the API server accepts an empty password",fix:"name a Secret in authSe\
cretRef, or remove authentication",*check(peer){let{authentication,authSecretRef}=peer.spec;if(authentication===void 0||
authSecretRef!==void 0||passwordOf(peer)!==void 0)return;yield{message:`authentication has ${authentication.password===void 0?
"no":"an empty"} password, so the session is not authenticated; name a Secret in authSecretRef`,at:placeOf(peer,"spec","\
authentication")}}};var authKeyTooLong={id:"auth-key-too-long",group:"authentication",scope:"fleet",kinds:["BGPPeer"],severity:"error",summary:"\
a password of more than 80 bytes",why:"Linux and FRR refuse TCP MD5 keys beyond 80 bytes, so the session is never set up\
.",source:"documented behaviour of Linux (TCP_MD5SIG_MAXKEYLEN) and FRR",fix:"use a password of at most 80 bytes at both\
 ends",*check(fleet){for(let peer of resourcesOf(fleet,"BGPPeer")){let authentication=authenticationOf(fleet,peer);if(authentication.
state!=="known"||authentication.octets.length<=LONGEST_KEY2)continue;let{octets,field:field2,place:place2}=authentication,
secret=peer.spec.authSecretRef?.name;yield{message:`the password${secret===void 0?"":` in Secret "${secret}"`} has ${octets.
length} bytes, and a TCP MD5 key at most ${LONGEST_KEY2}; use a shorter one at both ends`,at:placeOf(peer,...field2),related:secret===
void 0?[]:[{message:`the key of Secret "${secret}"`,at:place2}]}}}};function explainMissing(fleet,kind,namespace,name){let missing=`${kind} "${name}" does not exist in namespace ${namespace}`,
elsewhere=namesakes(fleet,kind,name);if(elsewhere.length>0)return{message:`${missing}, only in ${namespacesOf(elsewhere)}\
; references never cross namespaces`,related:elsewhere.map(isHere2)};let names=namesOf(fleet,kind,namespace),candidate=nearest(
name,names.length>MANY?spellings2(fleet,kind,namespace,names)(name):names),likely=candidate===void 0?void 0:known(fleet,
kind,namespace,candidate);return likely===void 0?{message:`${missing}${describe2(names)}`,related:[]}:{message:`${missing}\
; did you mean "${likely.name}"?`,related:[isHere2(likely)]}}var MANY=1e3;function spellings2(fleet,kind,namespace,names){
return getOrInsert(indexes(fleet),JSON.stringify([kind,namespace]),()=>indexSpellings(names))}var indexes=fact(()=>new Map);
function explainMissingForeign(missing,name,present){let candidate=nearest(name,present.keys()),likely=candidate===void 0?
void 0:present.get(candidate);if(likely===void 0)return{message:`${missing}${describe2([...present.keys()])}`,related:[]};
let{kind,name:named2}=likely.id;return{message:`${missing}; did you mean "${candidate}"?`,related:[{message:`${kind} "${named2}\
" is here`,at:foreignPlace(likely,"metadata","name")}]}}function describe2(names){return names.length===0?", which has n\
one":quoteAll(", which has ",names)}function quoteAll(introduction,names){return names.length>MOST_NAMES?"":`${introduction}${names.
map(name=>`"${name}"`).join(", ")}`}var MOST_NAMES=3;function namespacesOf(objects){let[first,...others]=objects.map(({namespace})=>namespace);
return others.length===0?`namespace ${first}`:others.length>=MOST_NAMES?`${objects.length} other namespaces`:`namespaces\
 ${[first,...others].join(" and ")}`}function isHere2(object){return{message:`${object.kind} "${object.name}" is here`,at:placeOf(
object,"metadata","name")}}var authSecretKeyMissing={id:"auth-secret-key-missing",group:"authentication",scope:"fleet",kinds:["BGPPeer"],severity:"\
error",summary:"a Secret without a password under the key password",why:"The session starts without a key, which the oth\
er end does not answer, or the controller fails.",source:"API documentation: the password is read from the key password",
fix:"store the password under the key password",*check(fleet){for(let peer of resourcesOf(fleet,"BGPPeer")){let authentication=authenticationOf(
fleet,peer);if(authentication.state!=="faulty")continue;let{fault}=authentication,at2=placeOf(peer,"spec","authSecretRef",
"name");if(fault.type==="no key"){let{secret,keys}=fault;yield{message:`Secret "${secret.name}" has no key "password"${quoteAll(
", only ",keys)}; store the password under "password"`,at:at2,related:[{message:`Secret "${secret.name}" is here`,at:foreignPlace(
secret,"metadata","name")}]}}else fault.type==="empty key"&&(yield{message:`the key "password" of Secret "${fault.secret.
name}" is empty; store the password there`,at:at2,related:[{message:"the empty key",at:fault.at}]})}}};var authSecretNotFound={id:"auth-secret-not-found",group:"references",scope:"fleet",kinds:["BGPPeer"],severity:"error",summary:"\
authSecretRef names a Secret that does not exist",why:"The session cannot be authenticated, and one implementation based\
 on GoBGP then fails the whole router.",source:"API documentation; measured: the API server stores dangling references",
fix:"correct the name, or add the Secret",*check(fleet){for(let peer of resourcesOf(fleet,"BGPPeer")){let authentication=authenticationOf(
fleet,peer);if(authentication.state!=="faulty"||authentication.fault.type!=="no secret")continue;let{namespace}=peer,{name}=authentication.
fault,missing=`Secret "${name}" does not exist in namespace ${namespace}`;yield{...explainMissingForeign(missing,name,secretsIn(
fleet,namespace)),at:placeOf(peer,"spec","authSecretRef","name")}}}};function ownerOf(fleet,address){return owners(fleet).get(addressKey(address))??void 0}function isOwner(fleet,node){return owningNodes(
fleet).has(node)}var owners=fact(fleet=>{let byAddress=new Map;for(let advertisement of resourcesOf(fleet,"BGPAdvertisem\
ent")){if(advertisement.spec.addressFamily.safi!=="unicast")continue;let router=routerOf(fleet,advertisement),node=router&&
targetOf(router);for(let{prefix,path}of parsedPrefixesOf(advertisement)){if(prefix.length!==prefix.bits)continue;let key=addressKey(
addressOf(prefix)),owner=byAddress.get(key);node===void 0||owner!==void 0&&owner?.node!==node?byAddress.set(key,null):owner===
void 0&&byAddress.set(key,{node,advertisement,proof:placeOf(advertisement,...path)})}}return byAddress}),owningNodes=fact(
fleet=>{let nodes=new Set;for(let owner of owners(fleet).values())owner!==null&&nodes.add(owner.node);return nodes}),routersByNode=fact(
fleet=>groupBy(resourcesOf(fleet,"BGPRouter"),targetOf));function routersOfNode(fleet,node){return routersByNode(fleet).
get(node)??[]}function areRoutersKnown(fleet,node){return routersOfNode(fleet,node).every(({namespace})=>!hasUnknown(fleet,
"BGPRouter",namespace))}function ownerOfPeer(fleet,peer){return ownersByPeer(fleet).get(peer)}var ownersByPeer=fact(fleet=>{
let byPeer=new Map;for(let peers of peersByAddress(fleet)){let owner=ownerOfNeighbour(fleet,peers);if(owner!==void 0)for(let peer of peers)
byPeer.set(peer,owner)}return byPeer});function ownerOfNeighbour(fleet,peers){let address=peers[0]&&peerAddress(peers[0]),
owner=address&&ownerOf(fleet,address);return owner===void 0||isOutside(fleet,owner,peers)?void 0:owner}function isOutside(fleet,{
node},peers){let own=new Set(routersOfNode(fleet,node).map(({spec})=>spec.localASN)),outside=new Set,others=new Set;for(let peer of peers){
let{peerASN,routerRef}=peer.spec;if(own.has(peerASN)||routerRef===void 0)continue;let routers=routersOf(fleet,peer);routers.
some(router=>targetOf(router)===node)&&outside.add(peerASN),routers.some(router=>targetOf(router)!==node)&&others.add(peerASN)}
return[...outside].some(asn=>others.has(asn))}function farEndOf(fleet,peer,router){let owner=ownerOfPeer(fleet,peer),node=targetOf(
router);if(owner===void 0||owner.node===node)return;let families=commonFamilies(peer,router);if(families.length===0)return;
let routers=routersOfNode(fleet,owner.node).filter(({spec})=>families.some(family=>hasFamily(spec.addressFamilies,family))),
reverse=reversePeers(fleet,routers,node).filter(back=>versionOf(back)===versionOf(peer));return{owner,routers,reverse}}function versionOf(peer){
return peerAddress(peer)?.bits}function reversePeers(fleet,farRouters,node){let reverse=new Set;for(let router of farRouters)
for(let binding of bindingsOn(fleet,router))for(let peer of peersTowards(fleet,binding).get(node)??[])reverse.add(peer);
return[...reverse]}function peersTowards(fleet,binding){return peersByOwner(fleet).get(binding)??new Map}var peersByOwner=fact(
fleet=>{let byBinding=new Map;for(let peer of resourcesOf(fleet,"BGPPeer")){let owner=ownerOfPeer(fleet,peer);if(owner===
void 0)continue;let byNode=getOrInsert(byBinding,bindingOf(fleet,peer),()=>new Map);getOrInsert(byNode,owner.node,()=>[]).
push(peer)}return byBinding});var authSecretTrailingNewline={id:"auth-secret-trailing-newline",group:"authentication",scope:"fleet",kinds:["BGPPeer"],
severity:"warning",summary:"a password in a Secret with a blank or a newline at an end",why:"TCP MD5 compares every byte\
 of the key, so an end that has the password without the newline never matches.",source:"RFC 2385 section 2",fix:"encode\
 the password without the newline, as printf %s does and echo without -n does not",*check(fleet){for(let peer of resourcesOf(
fleet,"BGPPeer")){let name=peer.spec.authSecretRef?.name,authentication=authenticationOf(fleet,peer);if(name===void 0||authentication.
state!=="known")continue;let{octets,place:place2}=authentication,excess=describeExcess(octets);excess===void 0||isSameAtEveryFarEnd(
fleet,peer,octets)||(yield{message:`the password in Secret "${name}" ${excess}, which is part of the key; store it witho\
ut, or the other end must have it too`,at:placeOf(peer,"spec","authSecretRef","name"),related:[{message:`the key of Secr\
et "${name}"`,at:place2}]})}}},NAMES=new Map([[" ","a blank"],["	","a tab"],["\r","a carriage return"],[`
`,"a newline"]]);function describeExcess(octets){let last=NAMES.get(octets.slice(-1));if(last!==void 0)return`ends with ${last}`;
let first=NAMES.get(octets.slice(0,1));return first===void 0?void 0:`begins with ${first}`}function isSameAtEveryFarEnd(fleet,peer,octets){
let routers=routersOf(fleet,peer),isSame=other=>{let authentication=authenticationOf(fleet,other);return authentication.
state==="known"&&authentication.octets===octets};return routers.length>0&&routers.every(router=>farEndOf(fleet,peer,router)?.
reverse.some(isSame)??!1)}var bfdDisabledButTuned={id:"bfd-disabled-but-tuned",group:"timers and bfd",scope:"resource",kinds:["BGPPeer"],severity:"\
info",summary:"BFD or graceful restart is tuned but not enabled",why:"Without enabled: true the feature stays off, and t\
he other settings do nothing.",source:"API documentation (enabled defaults to false)",fix:"add enabled: true, or remove \
the settings",*check(peer){for(let feature of["bfd","gracefulRestart"]){let{enabled,...settings2}=peer.spec[feature]??{},
fields=Object.keys(settings2);enabled===!0||fields.length===0||(yield{message:`${fields.join(", ")} of ${feature} ${fields.
length===1?"does":"do"} nothing, since enabled is not true; set enabled: true, or remove ${feature}`,at:placeOf(peer,"sp\
ec",feature)})}}};var SAFE_INTERVAL=5e4,bfdIntervalTooFast={id:"bfd-interval-too-fast",group:"timers and bfd",scope:"resource",kinds:["BGP\
Peer"],severity:"warning",summary:"a BFD interval below 50 ms",why:"BFD in software misses such a rate under load, and t\
akes healthy sessions down.",source:"operational practice",fix:"use 50 ms or more, unless BFD runs in hardware",*check(peer){
for(let{field:field2,microseconds}of intervalsOf(peer))microseconds<SHORTEST_INTERVAL||microseconds>=SAFE_INTERVAL||(yield{
message:`${field2} ${microseconds} is a packet each ${microseconds/1e3} ms, which BFD in software misses under load; use\
 at least ${SAFE_INTERVAL}`,at:placeOf(peer,"spec","bfd",field2)})}};var bfdIntervalUnit={id:"bfd-interval-unit",group:"timers and bfd",scope:"resource",kinds:["BGPPeer"],severity:"error",summary:"\
a BFD interval that is no number of microseconds",why:"The unit is the microsecond, so 300 is 0.3 ms and not 300; FRR ta\
kes 10 ms and more.",source:"API documentation; documented behaviour of FRR and MetalLB",fix:"write the interval in micr\
oseconds, 300000 for 300 ms",*check(peer){for(let{field:field2,microseconds}of intervalsOf(peer))microseconds>=SHORTEST_INTERVAL||
(yield{message:`${field2} counts microseconds, so ${microseconds} is ${microseconds/1e3} ms; write milliseconds times 10\
00, such as 300000 for 300 ms`,at:placeOf(peer,"spec","bfd",field2)})}};function usesMultihopBfd(peer){return hasBfd(peer)&&peer.spec.bfd?.multiHop===!0}function isMultihopBfdMutual(fleet,peer){
let owner=ownerOfPeer(fleet,peer);if(owner===void 0)return!1;let nodes=nodesOf(fleet,bindingOf(fleet,peer));for(let router of routersOfNode(
fleet,owner.node))for(let binding of bindingsOn(fleet,router))for(let[node,peers]of peersTowards(fleet,binding))if(node!==
owner.node&&nodes.has(node)&&peers.some(usesMultihopBfd))return!0;return!1}function nodesOf(fleet,binding){return getOrInsert(
knownNodes(fleet),binding,()=>new Set(binding.routers.map(targetOf)))}var knownNodes=fact(()=>new Map);var bfdMultihopOnSinglehop={id:"bfd-multihop-on-singlehop",group:"peers",scope:"fleet",kinds:["BGPPeer"],severity:"warni\
ng",summary:"BFD for several hops on an eBGP session over one",why:"The two kinds of BFD use different ports, so the end\
s never meet unless both are set like this.",source:"RFC 5881 section 4; RFC 5883 section 5",fix:"remove bfd.multiHop",*check(fleet){
if(!(hasUnknown(fleet,"BGPPeer")||hasUnknown(fleet,"BGPAdvertisement")))for(let peer of resourcesOf(fleet,"BGPPeer"))!usesMultihopBfd(
peer)||peer.spec.ebgpMultiHop===!0||onlySessionType(fleet,peer)!=="eBGP"||isMultihopBfdMutual(fleet,peer)||(yield{message:`\
eBGP without ebgpMultiHop reaches ${peer.spec.address} in one hop, where the neighbour expects BFD on another port; remo\
ve multiHop`,at:placeOf(peer,"spec","bfd","multiHop")})}};var bfdSlowerThanHold={id:"bfd-slower-than-hold",group:"timers and bfd",scope:"resource",kinds:["BGPPeer"],severity:"war\
ning",summary:"BFD that is slower than the hold time",why:"BGP itself notices the failure first, so BFD is of no use.",source:"\
RFC 5880 section 6.8.4",fix:"lower the intervals or the multiplier",*check(peer){let detection=detectionTimeOf(peer),{hold:hold2}=timersOf(
peer);if(detection===void 0||hold2.effective===0n||detection<hold2.effective)return;let origin=hold2.written===void 0?"t\
he default holdTime":"the holdTime";yield{message:`BFD needs ${inSeconds(detection)} to notice a failure, no less than ${origin}\
 of ${inSeconds(hold2.effective)}; lower the intervals or the multiplier`,at:placeOf(peer,"spec","bfd")}}};var communityBlackhole={id:"community-blackhole",group:"communities",scope:"resource",kinds:["BGPAdvertisement","BGPPoli\
cy"],severity:"warning",summary:"BLACKHOLE on more than host prefixes",why:"Every neighbour that honours the community d\
iscards the traffic to the whole block.",source:"RFC 7999 section 3.3",fix:"attach it to host prefixes only",*check(resource){
resource.kind==="BGPAdvertisement"?yield*checkAdvertisement(resource):yield*checkPolicy(resource)}};function*checkAdvertisement(advertisement){
let prefix=shortest(prefixesOf(advertisement));if(!(prefix===void 0&&ownSourceOf(advertisement)===void 0))for(let written2 of advertisedCommunities(
advertisement))isBlackhole(written2)&&(yield explain2(advertisement,written2,prefix,"whatever this advertisement finds"))}
function*checkPolicy(policy){let changes=standardChanges(policy);for(let[index,{match}]of policy.spec.terms.entries()){if(!canMatchBlocks(
match))continue;let narrower=match.ipPrefix?{ipPrefix:match.ipPrefix}:match,prefix=shortest(prefixesOfMatch(narrower,["s\
pec","terms",index,"match"]));for(let written2 of changes[index]?.add??[])isBlackhole(written2)&&(yield explain2(policy,
written2,prefix,"every route that meets the term"))}}function canMatchBlocks({communityMatch=[],prefixList=[],ipPrefix}){
return communityMatch.length>0?!1:!(prefixList.length>0&&prefixList.every(text2=>hostBits(text2)===0))&&!(ipPrefix&&hostBits(
ipPrefix)===0)}function isBlackhole({text:text2}){return communityBits(text2)===BLACKHOLE}function shortest(prefixes){return prefixes.
filter(({text:text2})=>hostBits(text2)>0).sort((a,b)=>hostBits(b.text)-hostBits(a.text))[0]}function hostBits(text2){let prefix=parsePrefix(
text2);return prefix===void 0?0:prefix.bits-prefix.length}function explain2(resource,{path,text:text2},prefix,otherwise){
return{message:`${text2} asks neighbours to discard all traffic to ${prefix?.text??otherwise}; attach it to host prefixe\
s only`,at:placeOf(resource,...path),related:prefix===void 0?[]:[{message:`${prefix.text} is no host prefix`,at:placeOf(
resource,...prefix.path)}]}}var communityDuplicate={id:"community-duplicate",group:"communities",scope:"resource",kinds:["BGPAdvertisement","BGPPoli\
cy"],severity:"info",summary:"one community twice in a list",why:"It changes nothing, and often another value was meant.",
source:"operational practice",fix:"remove one, or write the value that was meant",*check(resource){for(let list of communityLists(
resource))for(let{again,first}of repeatsIn(list,({key})=>key))yield{message:`${again.text} is already in this list${first.
text===again.text?"":` as ${first.text}`}; remove one`,at:placeOf(resource,...again.path),related:[{message:"the same co\
mmunity",at:placeOf(resource,...first.path)}]}}};var communityIpFormat={id:"community-ip-format",group:"communities",scope:"fleet",kinds:["BGPAdvertisement","BGPPolicy"],
severity:"error",summary:"an IPv4 address in a standard community",why:"Only route targets have this form. GoBGP reads t\
he last octet as the first half, so that 192.0.2.1:100 becomes 1:100.",source:"RFC 1997; measured with GoBGP",fix:"write\
 two numbers up to 65535, as in 65000:100",*check(fleet){for(let{resource,path,text:text2}of standardCommunities(fleet))
readCommunity(text2).state==="address"&&(yield{message:`${text2} has the form of a route target and is no standard commu\
nity; write two numbers, as in 65000:100`,at:placeOf(resource,...path)})}};var communityMalformed={id:"community-malformed",group:"communities",scope:"resource",kinds:["BGPPolicy"],severity:"erro\
r",summary:"text that is no community",why:"The API server takes any text here. FRR refuses the policy then, and GoBGP r\
eads what it can: 65000:1:2 becomes 65000:1.",source:"RFC 1997; documented behaviour of FRR; measured with GoBGP",fix:"w\
rite two numbers up to 65535 with a colon between, as in 65000:100",*check(policy){for(let{list,path,text:text2}of allOf(
standardChanges(policy)))readCommunity(text2).state!=="malformed"||list==="remove"&&isPattern(text2)||(yield{message:`"${text2}\
" is no community; write two numbers, as in 65000:100`,at:placeOf(policy,...path)})}};var communityNoAdvertise={id:"community-no-advertise",group:"communities",scope:"resource",kinds:["BGPAdvertisement"],severity:"\
error",summary:"an advertisement with NO_ADVERTISE",why:"FRR and BIRD send a route with this community to nobody, so the\
 advertisement advertises nothing.",source:"RFC 1997; documented behaviour of FRR and BIRD",fix:"remove it, or write 655\
35:65281 to keep the routes inside the AS",*check(advertisement){for(let{path,text:text2}of advertisedCommunities(advertisement))
communityBits(text2)===NO_ADVERTISE&&(yield{message:`with ${text2} (NO_ADVERTISE) these routes are sent to no neighbour;\
 remove it, or write 65535:65281 to keep them inside the AS`,at:placeOf(advertisement,...path)})}};var communityOutOfRange={id:"community-out-of-range",group:"communities",scope:"fleet",kinds:["BGPAdvertisement","BGPPol\
icy"],severity:"error",summary:"a community with a number above 65535",why:"Each half of a standard community has 16 bit\
s. FRR refuses more; GoBGP makes every larger number 65535, so that 70000:666 becomes 65535:666, BLACKHOLE.",source:"RFC\
 1997; documented behaviour of FRR; measured with GoBGP",fix:"use numbers up to 65535; the API has no large communities",
*check(fleet){for(let{resource,path,text:text2}of standardCommunities(fleet)){let reading=readCommunity(text2);reading.state===
"out-of-range"&&(yield{message:`${reading.excess} in ${text2} does not fit into half a community; use numbers up to 6553\
5`,at:placeOf(resource,...path)})}}};var communityReserved={id:"community-reserved",group:"communities",scope:"resource",kinds:["BGPAdvertisement","BGPPolicy"],
severity:"warning",summary:"a community of the well-known range that nobody has registered",why:"The numbers behind 6553\
5 are kept for well-known communities: a receiver may drop this one, or give it a meaning later.",source:"RFC 1997; IANA\
, BGP Well-known Communities",fix:"put your own AS number into the first half",*check(resource){for(let{path,text:text2}of attachedCommunities(
resource)){let bits=communityBits(text2);bits===void 0||!isReserved(bits)||(yield{message:`${text2} is no registered wel\
l-known community; put your own AS number before the colon`,at:placeOf(resource,...path)})}}};var communityWellKnownName={id:"community-well-known-name",group:"communities",scope:"resource",kinds:["BGPPolicy"],severity:"\
info",summary:"a community by name",why:"The API speaks of numbers only; which names an implementation knows is its own \
affair.",source:"IANA, BGP Well-known Communities; API documentation",fix:"write the number, as in 65535:65281 for no-ex\
port",*check(policy){for(let{path,text:text2}of allOf(standardChanges(policy))){let reading=readCommunity(text2);reading.
state==="name"&&(yield{message:`not every implementation knows the name ${text2}; write ${communityText(reading.bits)}`,
at:placeOf(policy,...path)})}}};var defaultOriginateRisk={id:"default-originate-risk",group:"peers",scope:"fleet",kinds:["BGPPeer"],severity:"info",summary:"\
a default route for another AS, or for a peer without unicast",why:"A default route towards another AS draws all its tra\
ffic; without a unicast family there is nothing to send it in.",source:"RFC 7454 section 6.1.6",fix:"remove defaultOrigi\
nRoute, unless the neighbour is a customer or a leaf that wants a default route",*check(fleet){for(let peer of resourcesOf(
fleet,"BGPPeer")){let message=peer.spec.defaultOriginRoute&&explain3(fleet,peer);message&&(yield{message,at:placeOf(peer,
"spec","defaultOriginRoute")})}}};function explain3(fleet,peer){let{addressFamilies,peerASN}=peer.spec;if(!addressFamilies.
some(({safi})=>safi==="unicast"))return`defaultOriginRoute needs a unicast family, and this peer carries only ${[...new Set(
addressFamilies.map(familyName))].join(", ")}; remove it`;if(onlySessionType(fleet,peer)==="eBGP")return`defaultOriginRo\
ute sends AS ${peerASN} a default route, which draws all its traffic here; remove it, unless the neighbour wants one`}var SERVED={"bgp.miloapis.com":["BGPRouter","BGPPeer","BGPAdvertisement","BGPPolicy","BGPVRFInstance"],"vpc.miloapis.com":[
"VPC","VPCAttachment"]},SERVED_VERSION="v1alpha1",NOUNS={BGPRouter:{one:"router",many:"routers"},BGPPeer:{one:"peer",many:"\
peers"},BGPAdvertisement:{one:"advertisement",many:"advertisements"},BGPPolicy:{one:"policy",many:"policies"},BGPVRFInstance:{
one:"VRF",many:"VRFs"},VPC:{one:"VPC",many:"VPCs"},VPCAttachment:{one:"attachment",many:"attachments"}},COSMOS_KINDS=Object.
values(SERVED).flat(),GROUPS=Object.keys(SERVED);function servedKind(apiVersion,kind){let served=COSMOS_KINDS.find(name=>name===
kind);return served!==void 0&&apiVersion===apiVersionOf(served)?served:void 0}function apiVersionOf(kind){return`${SERVED["\
vpc.miloapis.com"].some(name=>name===kind)?"vpc":"bgp"}.miloapis.com/${SERVED_VERSION}`}function claimsCosmos(apiVersion,kind){
return typeof apiVersion=="string"&&apiVersion.includes("/")?isCosmosGroup(groupOf2(apiVersion)):COSMOS_KINDS.some(name=>name===
kind)}function groupOf2(apiVersion){return apiVersion.slice(0,apiVersion.indexOf("/"))}function isCosmosGroup(group){return GROUPS.
includes(group.toLowerCase())}function nearestKind(kind){let candidate=typeof kind=="string"?nearest(kind,COSMOS_KINDS):
void 0;return COSMOS_KINDS.find(name=>name===candidate)}var duplicateKey={id:"duplicate-key",group:"verdict",scope:"served",kinds:COSMOS_KINDS,severity:"error",summary:"a key s\
tands twice in one mapping",why:"The API server refuses the object when it decodes strictly, and other readers silently \
drop one of the two values.",source:"measured behaviour of the API server",fix:"keep one of the two",*check({object,origin}){
for(let{path,first,again}of object.document.duplicates){if(!origin.item.every((step,depth)=>path[depth]===step))continue;
let at2={...origin,path:path.slice(origin.item.length),part:"key"},key=String(path.at(-1));yield{message:`"${key}" is al\
ready set in this mapping; keep one`,at:{...at2,span:again},related:[{message:`"${key}" is set here before`,at:{...at2,span:first}}]}}}};var duplicateObject={id:"duplicate-object",group:"input",scope:"fleet",kinds:COSMOS_KINDS,severity:"error",summary:"two \
different objects of one kind, namespace and name",why:"The one that is applied last wins, so the network depends on the\
 order of the files.",source:"documented behaviour of kubectl apply",fix:"delete one of the two, or rename it; clusters \
that repeat names are linted in a run each",*check({repeated}){for(let repetition of repeated){if(isCopy(repetition))continue;
let{again,first}=repetition;yield{message:`${again.kind} "${again.name}" is already defined in namespace ${again.namespace}\
, with other content; delete or rename one`,at:placeOf(again,"metadata","name"),related:[{message:`${first.kind} "${first.
name}" is first defined here`,at:placeOf(first,"metadata","name")}]}}}};function isCopy({again,first}){return!("spec"in first)||
!("metadata"in first)?!1:first.metadata===again.metadata&&canonical(first.spec)===canonical(again.spec)}var ebgpMultihopBfdSinglehop={id:"ebgp-multihop-bfd-singlehop",group:"peers",scope:"fleet",kinds:["BGPPeer"],severity:"e\
rror",summary:"BFD for one hop on an eBGP session over several",why:"BFD for one hop uses another port and drops packets\
 that come with a TTL below 255, so it stays down and takes the BGP session with it.",source:"API documentation; RFC 588\
1 sections 4 and 5; RFC 5883 section 5",fix:"set bfd.multiHop: true",*check(fleet){for(let peer of resourcesOf(fleet,"BG\
PPeer"))peer.spec.ebgpMultiHop!==!0||!hasBfd(peer)||usesMultihopBfd(peer)||onlySessionType(fleet,peer)!=="iBGP"&&(yield{
message:`BFD for one hop cannot watch ${peer.spec.address}, which ebgpMultiHop says is further away; set bfd.multiHop: t\
rue`,at:placeOf(peer,"spec","bfd","multiHop"),related:[{message:"ebgpMultiHop is set here",at:placeOf(peer,"spec","ebgpM\
ultiHop")}]})}};function sessionRouter(fleet,peer,type,exceptNode){let binding=bindingOf(fleet,peer),{peerASN}=peer.spec,routers=type===
"iBGP"?routersInAs(fleet,binding,peerASN):binding.routers;if(!(type==="eBGP"&&binding.asns.size===Number(binding.asns.has(
peerASN))))for(let alike of groupsAmong(fleet,routers)){let[first]=alike;if(first===void 0||commonFamilies(peer,first).length===
0||type==="eBGP"&&first.spec.localASN===peerASN)continue;let router=alike.find(candidate=>targetOf(candidate)!==exceptNode);
if(router!==void 0)return router}}function groupsAmong(fleet,routers){return getOrInsert(groups(fleet),routers,()=>[...groupBy(
routers,({spec})=>`${spec.localASN} ${spec.addressFamilies.map(familyName)}`).values()])}var groups=fact(()=>new Map);var ebgpMultihopLikelyNeeded={id:"ebgp-multihop-likely-needed",group:"peers",scope:"fleet",kinds:["BGPPeer"],severity:"i\
nfo",summary:"an eBGP session with a loopback of another node, without ebgpMultiHop",why:"eBGP packets leave with a TTL \
of 1, and FRR also wants a connected address, so a session between loopbacks may stay down.",source:"documented behaviou\
r of FRR; API documentation (a TTL of 1, or of 64 with ebgpMultiHop)",fix:"set ebgpMultiHop: true, or peer with the addr\
ess on the link",*check(fleet){for(let peer of resourcesOf(fleet,"BGPPeer")){if(peer.spec.ebgpMultiHop===!0)continue;let owner=ownerOfPeer(
fleet,peer),router=owner&&sessionRouter(fleet,peer,"eBGP",owner.node);owner===void 0||router===void 0||(yield{message:`${peer.
spec.address} is a loopback of ${owner.node}, which eBGP from BGPRouter "${router.name}" may not reach in one hop; set e\
bgpMultiHop: true, or peer with the address on the link`,at:placeOf(peer,"spec","address"),related:[{message:`advertised\
 by BGPAdvertisement "${owner.advertisement.name}"`,at:owner.proof}]})}}};var ebgpNoPolicy={id:"ebgp-no-policy",group:"peers",scope:"fleet",kinds:["BGPPeer"],severity:"warning",summary:"eBGP wit\
h a public AS and no policy in force",why:"FRR and BIRD then exchange no routes at all, and GoBGP exchanges all: a full \
table comes in, or internal routes leak out.",source:"RFC 8212 section 3; documented behaviour of FRR, BIRD and GoBGP",fix:"\
add an import and an export policy",*check(fleet){if(!hasUnknown(fleet,"BGPRouter"))for(let[peer,{router,directions}]of gaps(
fleet)){let deeds=directions.map(direction=>DEEDS[direction]).join(" and "),remedies=directions.map(direction=>`an ${direction}`).
join(" and ");yield{message:`no policy filters what BGPRouter "${router.name}" ${deeds} AS ${peer.spec.peerASN}, a publi\
c one; add ${remedies} policy`,at:placeOf(peer,"spec"),related:[isHere2(router)]}}}},DEEDS={import:"imports from",export:"\
exports to"};function gaps(fleet){let found=new Map;for(let session of sessionsOf(fleet)){let{peerASN}=session.peer.spec;
if(!isForeignAsn(fleet,peerASN)||!session.families.some(({safi})=>safi==="unicast"))continue;let directions=DIRECTIONS.filter(
direction=>isUnfiltered(fleet,session,direction));if(directions.length!==0)for(let peer of session.peers)found.has(peer)||
found.set(peer,{router:session.router,directions})}return found}var extcommunityMalformed={id:"extcommunity-malformed",group:"communities",scope:"resource",kinds:["BGPPolicy"],severity:"\
error",summary:"text that is no extended community",why:"The API server looks at the letters only; no implementation can\
 make eight octets of this.",source:"RFC 4360 section 3; measured: the API server takes any hexadecimal digits, colons a\
nd dots",fix:"write ASN:number, address:number or eight octets, as in 65000:100",*check(policy){for(let{path,text:text2}of allOf(
extendedChanges(policy)))readExtendedCommunity(text2).state==="malformed"&&(yield{message:`"${text2}" is no extended com\
munity; write ASN:number, address:number or eight octets, as in 65000:100`,at:placeOf(policy,...path)})}};var extcommunityNotEncodable={id:"extcommunity-not-encodable",group:"communities",scope:"resource",kinds:["BGPPolicy"],severity:"\
error",summary:"an extended community that does not fit into eight octets",why:"Implementations refuse it, or cut it off\
 and make another community of it.",source:"RFC 4360 section 3; RFC 5668 section 2",fix:"use a number up to 65535 behind\
 an address or an AS number above 65535, as in 70000:100",*check(policy){for(let{path,text:text2}of allOf(extendedChanges(
policy))){let reading=readExtendedCommunity(text2);reading.state==="not-encodable"&&(yield{message:`no extended communit\
y can hold ${text2}, since ${reading.limit}; use a smaller value`,at:placeOf(policy,...path)})}}};var grWithBfd={id:"gr-with-bfd",group:"timers and bfd",scope:"resource",kinds:["BGPPeer"],severity:"info",summary:"grace\
ful restart together with BFD",why:"Where BFD ends with the control plane, a restart looks like a failure, and the route\
s that graceful restart should keep are dropped.",source:"RFC 5882 section 4.3; documented behaviour of BIRD",fix:"keep \
one of the two, or make sure that BFD survives the restart",*check(peer){peer.spec.gracefulRestart?.enabled!==!0||!hasBfd(
peer)||(yield{message:"graceful restart is of no use if BFD goes down with the restarting speaker; keep one of the two, \
or make sure that BFD survives the restart",at:placeOf(peer,"spec","gracefulRestart","enabled"),related:[{message:"BFD i\
s enabled",at:placeOf(peer,"spec","bfd","enabled")}]})}};var SHORTEST=9n*SECOND,holdTimeAggressive={id:"hold-time-aggressive",group:"timers and bfd",scope:"resource",kinds:["BGP\
Peer"],severity:"info",summary:"a holdTime below 9s without BFD",why:"A busy software router is late with its keepalives\
, and the session flaps.",source:"RFC 4271 section 10; operational practice",fix:"use at least 9s, and BFD for fast dete\
ction",*check(peer){let{hold:hold2}=timersOf(peer);hold2.effective===0n||hold2.effective>=SHORTEST||hasBfd(peer)||(yield{
message:`holdTime ${peer.spec.holdTime} flaps when a router is busy; use at least ${inSeconds(SHORTEST)}, and BFD for fa\
st detection`,at:placeOf(peer,"spec","holdTime")})}};var LONGEST=65535n*SECOND,holdTimeOverflow={id:"hold-time-overflow",group:"timers and bfd",scope:"resource",kinds:["BGPP\
eer"],severity:"error",summary:"a holdTime that the OPEN message cannot carry",why:"Its field there has 16 bits of secon\
ds; what is cut off turns a day into less than six hours, or the peer is refused.",source:"RFC 4271 section 4.2",fix:"us\
e at most 65535s",*check(peer){let{hold:hold2}=timersOf(peer);hold2.effective<=LONGEST||(yield{message:`holdTime ${peer.
spec.holdTime} does not fit into the OPEN message, whose limit is ${inSeconds(LONGEST)}; use less`,at:placeOf(peer,"spec",
"holdTime")})}};var holdTimeZero={id:"hold-time-zero",group:"timers and bfd",scope:"resource",kinds:["BGPPeer"],severity:"warning",summary:"\
a session that never notices a dead neighbour",why:"A hold time of zero turns off keepalives, and without BFD routes of \
a dead neighbour stay; GoBGP takes 0 for its default of 90s, so the implementation decides.",source:"RFC 4271 section 4.\
2; documented behaviour of GoBGP",fix:"set a holdTime, or enable BFD",*check(peer){let{hold:hold2,keepalive}=timersOf(peer);
hold2.written!==0n||hasBfd(peer)||(keepalive.written??0n)!==0n||(yield{message:`holdTime ${peer.spec.holdTime} without B\
FD never notices a dead neighbour, or means 90s, as in GoBGP; set a holdTime, or enable BFD`,at:placeOf(peer,"spec","hol\
dTime")})}};function typeOn(router,type){let{message,at:at2}=asnOf(router);return{message:`${type}: ${message}`,at:at2}}function asnOf(router){
return{message:`BGPRouter "${router.name}" is in AS ${router.spec.localASN}`,at:placeOf(router,"spec","localASN")}}function nameEvery(routers){
let[first]=routers;return first!==void 0&&routers.length===1?`BGPRouter "${first.name}"`:`its ${routers.length} routers`}var ibgpEbgpMultihop={id:"ibgp-ebgp-multihop",group:"peers",scope:"fleet",kinds:["BGPPeer"],severity:"warning",summary:"\
ebgpMultiHop on a peer whose sessions are all iBGP",why:"The option exists for eBGP only: a controller may refuse the pe\
er, or a wrong peerASN hides behind it.",source:"documented behaviour of MetalLB, which refuses it; API documentation",fix:"\
remove ebgpMultiHop, or correct peerASN",*check(fleet){for(let peer of resourcesOf(fleet,"BGPPeer")){if(peer.spec.ebgpMultiHop!==
!0||onlySessionType(fleet,peer)!=="iBGP")continue;let routers=routersOf(fleet,peer);yield{message:`ebgpMultiHop is for e\
BGP, but peerASN ${peer.spec.peerASN} is also the AS of ${nameEvery(routers)}; remove it, or correct peerASN`,at:placeOf(
peer,"spec","ebgpMultiHop"),related:routers.slice(0,1).map(asnOf)}}}};function bordersOf(fleet,{routers,families}){let borders=[];for(let family of families.filter(({safi})=>safi==="unicast"))
for(let router of routers){let external=externalPeer(fleet,router,family);external===void 0||linkFamilies(fleet).get(router)?.
has(familyName(family))||borders.push({router,external,family})}return borders}function externalPeer(fleet,router,family){
for(let binding of bindingsOn(fleet,router)){let external=(firstOfTwoAses(fleet).get(binding)?.get(familyName(family))??
[]).find(({spec})=>spec.peerASN!==router.spec.localASN);if(external!==void 0)return external}}var firstOfTwoAses=fact(fleet=>{
let byBinding=new Map;for(let peer of resourcesOf(fleet,"BGPPeer")){let byFamily=getOrInsert(byBinding,bindingOf(fleet,peer),
()=>new Map);for(let family of peer.spec.addressFamilies){let peers=getOrInsert(byFamily,familyName(family),()=>[]);peers.
length<2&&peers[0]?.spec.peerASN!==peer.spec.peerASN&&peers.push(peer)}}return byBinding}),linkFamilies=fact(fleet=>{let byRouter=new Map;
for(let advertisement of resourcesOf(fleet,"BGPAdvertisement")){let{redistribute,addressFamily}=advertisement.spec,router=redistribute?.
includes("connected")?routerOf(fleet,advertisement):void 0;router!==void 0&&getOrInsert(byRouter,router,()=>new Set).add(
familyName(addressFamily))}return byRouter});var ibgpMissingNexthopSelf={id:"ibgp-missing-nexthop-self",group:"peers",scope:"fleet",kinds:["BGPPeer"],severity:"info",
summary:"an iBGP peer of a border router without nextHopSelf",why:"iBGP passes the next hop of the other AS on as it is,\
 and the rest of the AS may have no route to it.",source:"RFC 4271 section 5.1.3",fix:"set nextHopSelf: true",*check(fleet){
for(let[peer,{router,external,family}]of peersAtBorders(fleet))yield{message:`BGPRouter "${router.name}" passes the ${familyName(
family)} routes of BGPPeer "${external.name}" on to ${peer.spec.address} with a next hop in another AS; set nextHopSelf:\
 true`,at:placeOf(peer,"spec","nextHopSelf"),related:[{message:`BGPPeer "${external.name}" is eBGP`,at:placeOf(external,
"spec","peerASN")}]}}};function peersAtBorders(fleet){let found=new Map;for(let session of sessionsOf(fleet)){if(session.
type==="eBGP"||hasUnknown(fleet,"BGPAdvertisement",session.peer.namespace))continue;let{policies,isKnown:isKnown2}=chainOf(
fleet,session,"export");if(!isKnown2||policies.some(setsNextHop))continue;let borders=bordersOf(fleet,session);for(let peer of session.
peers){if(peer.spec.nextHopSelf===!0||found.has(peer))continue;let owner=ownerOfPeer(fleet,peer),border=borders.find(({router})=>targetOf(
router)!==owner?.node);border!==void 0&&found.set(peer,border)}}return found}function setsNextHop({spec}){return spec.terms.
some(({set:set2})=>set2?.nextHop?.self===!0||set2?.nextHop?.address)}var interfaceNameInvalid={id:"interface-name-invalid",group:"advertisements",scope:"resource",kinds:["BGPAdvertisement",
"VPCAttachment"],severity:"error",summary:"an interface name that Linux does not take",why:"No interface can have such a\
 name, so none is created or found.",source:"documented behaviour of Linux: IFNAMSIZ is 16 with the final zero, and dev_\
valid_name tells which characters are left out",fix:"use at most 15 bytes, without slashes, colons and white space",*check(resource){
let{path,name}=interfaceOf(resource),problem2=name===void 0?void 0:problemOf(name);problem2!==void 0&&(yield{message:problem2,
at:placeOf(resource,...path)})}};function interfaceOf(resource){return resource.kind==="VPCAttachment"?{path:["spec","in\
terface","name"],name:resource.spec.interface.name}:{path:["spec","originateFrom","interfaceName"],name:resource.spec.originateFrom?.
interfaceName}}var MOST_BYTES=15;function problemOf(name){if(name==="")return"the name of an interface cannot be empty; \
leave the field out for eth0";if(name==="."||name==="..")return`"${name}" is a folder to Linux and no interface; choose \
another name`;let[character]=/[/:\t-\r \u00a0]/.exec(name)??[];if(character!==void 0){let what=character==="/"||character===
":"?`"${character}"`:"white space";return`"${name}" contains ${what}, which Linux takes in no name of an interface; leav\
e it out`}let bytes=Buffer.byteLength(name);if(!(bytes<=MOST_BYTES))return`"${name}" has ${bytes} bytes, and Linux takes\
 at most ${MOST_BYTES} in the name of an interface; shorten it`}function spanOf(root,path,part="value"){let node=root,parent=rootSpan(root);for(let[depth,step]of path.entries()){let target=node.
kind==="alias"?node.target:node,entry=target.kind==="mapping"?entryOf(target,String(step)):void 0,child=entry?.value??(target.
kind==="sequence"?target.items[Number(step)]:void 0);if(child===void 0)return parent;let label=entry?.key??child;if(depth===
path.length-1)return part==="key"||standsForItself(child)?label:child;parent=label,node=child}return parent}function standsForItself(value){
return value.start===value.end?!0:(value.kind==="mapping"||value.kind==="sequence")&&!value.flow}function rootSpan(root){
return root.kind!=="mapping"?root:(entryOf(root,"kind")??entryOf(root,"apiVersion")??root.entries[0])?.value??root}function lineStarts(text2){
let starts=[0];for(let at2=text2.indexOf(`
`);at2!==-1;at2=text2.indexOf(`
`,at2+1))starts.push(at2+1);return starts}function positionAt(starts,offset){let low=0,high=starts.length-1;for(;low<high;){
let middle=Math.ceil((low+high)/2);(starts[middle]??0)<=offset?low=middle:high=middle-1}return{line:low+1,column:offset-
(starts[low]??0)+1}}function formatPath(path){let text2="";for(let step of path)typeof step=="number"?text2+=`[${step}]`:
text2+=text2===""?step:`.${step}`;return text2}var OBJECT_META={fields:{name:"string",generateName:"string",namespace:"string",selfLink:"string",uid:"string",resourceVersion:"\
string",generation:"integer",creationTimestamp:"time",deletionTimestamp:"time",deletionGracePeriodSeconds:"integer",labels:"\
strings",annotations:"strings",ownerReferences:{listOf:{fields:{apiVersion:"string",kind:"string",name:"string",uid:"str\
ing",controller:"boolean",blockOwnerDeletion:"boolean"}}},finalizers:{listOf:"string"},managedFields:{listOf:{fields:{manager:"\
string",operation:"string",apiVersion:"string",time:"time",fieldsType:"string",fieldsV1:"anything",subresource:"string"}}}}},
METADATA=["metadata"];function*unknownMetadata(metadata){metadata!==void 0&&(yield*unknownIn(metadata,OBJECT_META,METADATA))}
function*unknownIn(value,shape2,path){if(typeof shape2!="string"){if("listOf"in shape2){for(let[index,item2]of isList(value)?
value.entries():[])yield*unknownIn(item2,shape2.listOf,[...path,index]);return}for(let[key,child]of isFields(value)?Object.
entries(value):[]){let childShape=Object.hasOwn(shape2.fields,key)?shape2.fields[key]:void 0;childShape!==void 0?yield*unknownIn(
child,childShape,[...path,key]):yield{path:[...path,key],known:Object.keys(shape2.fields)}}}}function*wrongTypes(metadata){
yield*wrongIn(metadata??null,OBJECT_META,METADATA)}function*wrongIn(value,shape2,path){if(value===null)return;let message=problemOf2(
value,shape2);if(message!==void 0)yield{at:path,field:withoutIndices(path),message:about(path,message)};else if(shape2===
"strings")yield*wrongStrings(value,path);else if(typeof shape2=="object"&&"listOf"in shape2)for(let[index,item2]of value.
entries())yield*wrongIn(item2,shape2.listOf,[...path,index]);else if(typeof shape2=="object")for(let[key,child]of Object.
entries(shape2.fields))yield*wrongIn(field(value,key)??null,child,[...path,key])}function*wrongStrings(map,path){for(let[
key,value]of Object.entries(map)){let message=value===null?void 0:problemOf2(value,"string"),at2=[...path,key];message!==
void 0&&(yield{at:at2,field:path,message:about(at2,message)})}}function about(path,message){return`${formatPath(path.length>
1?path.slice(1):path)} ${message}`}function withoutIndices(path){return path.filter(step=>typeof step=="string")}function problemOf2(value,shape2){
if(typeof shape2=="object"&&"listOf"in shape2)return isList(value)?void 0:"must be a list";if(typeof shape2=="object"||shape2===
"strings")return isFields(value)?void 0:"must be a mapping";switch(shape2){case"string":return typeof value=="string"?void 0:
explainNoString(value);case"integer":return typeof value=="number"&&Number.isInteger(value)?void 0:"must be an integer o\
f at most 64 bits";case"boolean":return typeof value=="boolean"?void 0:"must be true or false";case"time":return typeof value==
"string"&&isTime(value)?void 0:'must be a time such as "2026-01-31T09:00:00Z"';case"anything":return}}function explainNoString(value){
return typeof value=="object"?"must be a string":`must be a string, but is a ${typeof value=="boolean"?"boolean":"number"}\
; quote it`}var TIME=/^(\d{4})-(\d\d)-(\d\d)T(\d{1,2}):(\d\d):(\d\d)(?:[.,]\d+)?(?:Z|[-+](\d\d):(\d\d))$/;function isTime(text2){
let match=TIME.exec(text2);if(match===null)return!1;let numbers2=match.slice(1).map(digits=>Number(digits??0)),[year=0,month=0,
day=0,hour=0,minute=0,second=0,offsetHour=0,offsetMinute=0]=numbers2,date=new Date(0);return date.setUTCFullYear(year,month-
1,day),date.getUTCMonth()===month-1&&date.getUTCDate()===day&&hour<24&&minute<60&&second<60&&offsetHour<=24&&offsetMinute<=
60}function*metadataProblems(metadata){for(let wrong of wrongTypes(metadata))yield{...wrong,part:"value"};yield*nameProblems(
metadata),yield*namespaceProblems(metadata),yield*labelProblems(metadata),yield*annotationProblems(metadata),yield*ownerProblems(
metadata),yield*finalizerProblems(metadata)}function problem(message,at2,serverField=at2,part="value"){return{at:at2,part,
field:serverField,message}}function textOf2(value,key){let text2=field(value,key);return typeof text2=="string"?text2:""}
var NAME=["metadata","name"],GENERATE_NAME=["metadata","generateName"];function*nameProblems(metadata){let name=textOf2(
metadata,"name"),prefix=textOf2(metadata,"generateName");if(prefix!==""&&!isSubdomain(maskTrailingDash(prefix))&&(yield problem(
explainSubdomain("the name prefix",prefix),GENERATE_NAME)),name!=="")isSubdomain(name)||(yield problem(explainSubdomain(
"the name",name),NAME));else if(prefix!==""){let generated=`${prefix.slice(0,LONGEST_PREFIX)}xxxxx`;isSubdomain(generated)||
(yield problem(explainSubdomain("the name prefix",prefix),GENERATE_NAME,NAME))}else isBlank2(field(metadata,"name"))&&(yield problem(
"the object has no name; set metadata.name",NAME))}function isBlank2(value){return value==null||value===""}var LONGEST_PREFIX=58;
function maskTrailingDash(prefix){return prefix.length>1&&prefix.endsWith("-")?`${prefix.slice(0,-2)}a`:prefix}function explainSubdomain(what,text2){
return text2.length>253?`${what} has ${text2.length} characters; 253 are allowed`:`${what} "${text2}" must consist of lo\
wer case letters, digits, "-" and ".", with a letter or digit at both ends of each part`}function*namespaceProblems(metadata){
let namespace=textOf2(metadata,"namespace");if(namespace===""||isDnsLabel(namespace))return;yield problem(`the namespace\
 "${namespace}" must consist of at most 63 lower case letters, digits and "-", with a letter or digit at both ends`,["me\
tadata","namespace"])}function entriesOf(metadata,key){let map=field(metadata,key);return isFields(map)?Object.entries(map):
[]}var LABELS=["metadata","labels"];function*labelProblems(metadata){for(let[key,value]of entriesOf(metadata,"labels")){
let keyMessage=labelKeyProblem(key);keyMessage!==void 0&&(yield problem(keyMessage,[...LABELS,key],LABELS,"key"));let valueMessage=typeof value==
"string"?labelValueProblem(value):void 0;valueMessage!==void 0&&(yield problem(valueMessage,[...LABELS,key],LABELS))}}var ANNOTATIONS=[
"metadata","annotations"],LARGEST_ANNOTATIONS=256*1024;function*annotationProblems(metadata){let size=0;for(let[key,value]of entriesOf(
metadata,"annotations")){size+=Buffer.byteLength(key)+(typeof value=="string"?Buffer.byteLength(value):0);let message=labelKeyProblem(
key.toLowerCase(),key);message!==void 0&&(yield problem(message,[...ANNOTATIONS,key],ANNOTATIONS,"key"))}size<=LARGEST_ANNOTATIONS||
(yield problem(`annotations take ${size} bytes; ${LARGEST_ANNOTATIONS} are allowed`,ANNOTATIONS,ANNOTATIONS,"key"))}var OWNERS=[
"metadata","ownerReferences"];function*ownerProblems(metadata){let owners2=field(metadata,"ownerReferences"),hasController=!1;
for(let[index,owner]of isList(owners2)?owners2.entries():[])owner!==null&&!isFields(owner)||(yield*incompleteOwner(owner,
index),field(owner,"apiVersion")==="v1"&&field(owner,"kind")==="Event"&&(yield problem("an Event cannot own an object",[
...OWNERS,index],OWNERS)),field(owner,"controller")===!0&&(hasController&&(yield problem("only one owner can be the cont\
roller",[...OWNERS,index,"controller"],OWNERS)),hasController=!0))}function*incompleteOwner(owner,index){for(let key of[
"apiVersion","kind","name","uid"]){let value=field(owner,key)??"";typeof value!="string"||(key==="apiVersion"?versionOf2(
value):value)!==""||(yield problem(`an owner needs its ${key}`,[...OWNERS,index,key],[...OWNERS,key]))}}function versionOf2(apiVersion){
let parts=apiVersion.split("/");return parts.length<=2?parts.at(-1)??"":""}var FINALIZERS=["metadata","finalizers"];function*finalizerProblems(metadata){
let finalizers=field(metadata,"finalizers"),names=isList(finalizers)?finalizers:[];for(let[index,name]of names.entries()){
let message=typeof name=="string"||name===null?labelKeyProblem(name??""):void 0;message!==void 0&&(yield problem(message,
[...FINALIZERS,index],FINALIZERS))}names.includes("orphan")&&names.includes("foregroundDeletion")&&(yield problem("the f\
inalizers orphan and foregroundDeletion exclude each other",FINALIZERS))}var import_node_fs=require("node:fs");var NANOSECONDS=1000000000n;function stringRule(holds2,explain15){return self=>typeof self!="string"||holds2(self)?[]:[{
message:explain15(self),at:[]}]}function itemsRule(rule){return self=>isList(self)?self.flatMap((item2,index)=>below(index,
rule(item2))):[]}function fieldRule(key,rule){return self=>below(key,rule(field(self,key)??null))}function below(step,breaches){
return breaches.map(({message,at:at2})=>({message,at:[step,...at2]}))}function has(self,key){return field(self,key)!==void 0}
function isFilled(value){return(isList(value)||typeof value=="string")&&value.length>0}function isNonZero(value){return typeof value==
"number"&&value!==0}function familyRule(afi,safi){return self=>{let actual=field(self,"safi");return field(self,"afi")!==
afi||actual===void 0||actual===safi?[]:[{message:`${afi} goes only with the SAFI ${safi}, not with "${actual}"`,at:["saf\
i"]}]}}function exclusion(first,second,isSet,message){return self=>first(self)&&isSet(field(self,second))?[{message,at:[
second]}]:[]}function anyExcludes(key,isSet){let message=`"any: true" matches every route, so ${key} must not stand besi\
de it; remove one of the two`;return exclusion(self=>field(self,"any")===!0,key,isSet,message)}var COMMUNITY=/^[0-9]{1,10}:[0-9]{1,10}$|^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}:[0-9]{1,10}$/,
EXTENDED_COMMUNITY=/^[0-9a-fA-F:.]+$/,PREFIX=/^[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+\/[0-9]{1,2}$|^[0-9a-fA-F:]+::?[0-9a-fA-F:]+\/[0-9]{1,3}$/,
NUMBER_PAIR=/^([0-9]{1,9}[.][0-9]{1,9}[.][0-9]{1,9}[.][0-9]{1,9}|[0-9]{1,9}):[0-9]{1,9}$/;function explainNumberPair(what,text2){
return/^[0-9.]+:[0-9]+$/.test(text2)&&/[0-9]{10}/.test(text2)?`${what} "${text2}" has a number of more than nine digits;\
 write it as IPv4:number, such as 10.0.0.1:100`:`${what} "${text2}" must be ASN:number or IPv4:number, such as 65000:100`}
function explainAddress(text2){return text2.includes("/")?`"${text2}" is a prefix; an address without a length is asked \
for`:text2.includes("%")?`"${text2}" has a zone; an address without it is asked for`:/^(?:[0-9]+\.){3}[0-9]+$/.test(text2)&&
/(?:^|\.)0[0-9]/.test(text2)?`"${text2}" has an octet with a leading zero; write it without`:/^[0:]*:ffff:/i.test(text2)?
`"${text2}" is IPv4 in IPv6 form; write the IPv4 address`:`"${text2}" is no IP address`}function explainCidr(text2){return isIP(
text2)?`"${text2}" has no prefix length; add one, such as ${text2}/${text2.includes(":")?64:24}`:`"${text2}" is no IPv4 \
or IPv6 prefix such as 10.0.0.0/24`}function explainAnnouncedPrefix(text2){return/^::\/[0-9]+$/.test(text2)?`"${text2}" \
cannot be announced in this form; for a default route, set defaultOriginRoute on the BGPPeer`:explainCidr(text2)}var HOLD_TIME_LEAST=3n*
NANOSECONDS,KEEPALIVE_TIME_MOST=30n*NANOSECONDS,isCidr=stringRule(isCIDR,explainCidr),isCommunity=stringRule(self=>COMMUNITY.
test(self),self=>`"${self}" is no community of the form number:number or IPv4:number, such as 65000:100`),isExtendedCommunity=stringRule(
self=>EXTENDED_COMMUNITY.test(self),self=>`"${self}" is no extended community: only digits, letters a to f, ":" and "." \
may occur`),CEL_RULES={"ipv4-is-unicast":familyRule("ipv4","unicast"),"ipv6-is-unicast":familyRule("ipv6","unicast"),"l2\
vpn-is-evpn":familyRule("l2vpn","evpn"),"one-router-binding":self=>!isFields(self)||has(self,"routerRef")!==has(self,"ro\
uterSelector")?[]:has(self,"routerRef")?[{message:"routerRef and routerSelector are both set; keep one",at:["routerSelec\
tor"]}]:[{message:"neither routerRef nor routerSelector is set; name a router or select some",at:[]}],"is-ip":stringRule(
isIP,explainAddress),"is-cidr":isCidr,"items-are-cidrs":itemsRule(isCidr),"networks-are-cidrs":fieldRule("networks",itemsRule(
isCidr)),"addresses-are-cidrs":fieldRule("addresses",itemsRule(isCidr)),"looks-like-prefix":stringRule(self=>PREFIX.test(
self),explainAnnouncedPrefix),"hold-time-is-zero-or-3s":stringRule(self=>{let time=parseDuration(self);return time!==void 0&&
(time===0n||time>=HOLD_TIME_LEAST)},self=>`a hold time is 0s or at least 3s, not "${self}"`),"keepalive-time-is-at-most-\
30s":stringRule(self=>{let time=parseDuration(self);return time!==void 0&&time<=KEEPALIVE_TIME_MOST},self=>`a keepalive \
time is a duration of at most 30s, not "${self}"`),"advertisement-has-source":self=>{let hasSource=has(self,"originateFr\
om")||isFilled(field(self,"prefixes"))||isFilled(field(self,"redistribute"));return!isFields(self)||hasSource?[]:[{message:"\
nothing is announced; set prefixes, redistribute or originateFrom",at:[]}]},"interface-origin-names-interface":self=>field(
self,"type")!=="interface"||has(self,"interfaceName")?[]:[{message:"routes of an interface need its name; set interfaceN\
ame",at:["type"]}],"kernel-origin-names-no-interface":exclusion(self=>field(self,"type")==="kernel","interfaceName",value=>value!==
void 0,"routes of the kernel have no interface; remove interfaceName or set type to interface"),"items-are-communities":itemsRule(
isCommunity),"items-are-extended-communities":itemsRule(isExtendedCommunity),"term-sequences-are-unique":repeatedSequences,
"deny-sets-nothing":exclusion(self=>field(self,"action")==="deny","set",value=>value!==void 0,"a term that denies a rout\
e cannot change it; remove set"),"any-excludes-prefix-list":anyExcludes("prefixList",isFilled),"any-excludes-as-path-fil\
ter":anyExcludes("asPathFilter",filter=>isFilled(field(filter,"pattern"))),"any-excludes-community-match":anyExcludes("c\
ommunityMatch",isFilled),"any-excludes-evpn-route-type":anyExcludes("evpnRouteType",isFilled),"any-excludes-vni":anyExcludes(
"vni",isNonZero),"any-excludes-mac-address":anyExcludes("macAddress",isFilled),"any-excludes-ip-prefix":anyExcludes("ipP\
refix",isFilled),"any-excludes-local-preference":anyExcludes("localPreference",isNonZero),"any-excludes-med":anyExcludes(
"med",isNonZero),"any-excludes-address-families":anyExcludes("addressFamilies",isFilled),"prepend-excludes-replace":exclusion(
self=>has(self,"prepend"),"replace",isFilled,"an AS path is either prepended to or replaced; remove prepend or replace"),
"self-excludes-address":exclusion(self=>field(self,"self")===!0,"address",isFilled,"the next hop is either the router it\
self or an address; remove self or address"),"route-distinguisher-is-well-formed":fieldRule("routeDistinguisher",numberPair(
"the route distinguisher")),"route-target-is-well-formed":fieldRule("value",numberPair("the route target"))};function numberPair(what){
return stringRule(self=>NUMBER_PAIR.test(self),self=>explainNumberPair(what,self))}function repeatedSequences(spec){let terms=field(
spec,"terms"),seen=new Set,breaches=[];for(let[index,term]of isList(terms)?terms.entries():[]){let sequence=field(term,"\
sequence");if(typeof sequence=="number"){if(!Number.isInteger(sequence))breaches.push({message:`the sequence ${sequence}\
 is no integer`,at:["terms",index,"sequence"]});else if(seen.has(sequence)){let message=`a term before has the sequence ${sequence}\
 too; give each its own`;breaches.push({message,at:["terms",index,"sequence"]})}seen.add(sequence)}}return breaches}var PACKAGE_ROOT=new URL("..",BUNDLE_URL);var SCHEMAS=new URL("schemas/",PACKAGE_ROOT),schemas=new Map,structures=new Map;function schemaOf(kind){let file=new URL(
`${kind.toLowerCase()}.json`,SCHEMAS);return getOrInsert(schemas,kind,()=>JSON.parse((0,import_node_fs.readFileSync)(file,
"utf8")))}function structureOf(kind){return getOrInsert(structures,kind,()=>{let schema=schemaOf(kind);return compile(schema,
schema.definitions??{})})}function compile(reference,definitions){let schema=reference.$ref===void 0?reference:definitions[lastStep(
reference.$ref)]??{},properties=Object.entries(schema.properties??{}).map(([name,s])=>[name,compile(s,definitions)]);return{
properties:new Map(properties),values:schema.additionalProperties?compile(schema.additionalProperties,definitions):void 0,
items:schema.items===void 0?void 0:compile(schema.items,definitions),defaultValue:schema.default,isSet:schema["x-kuberne\
tes-list-type"]==="set",rules:(schema["x-cosmos-rules"]??[]).map(celRule)}}function lastStep(reference){return reference.
slice(reference.lastIndexOf("/")+1)}function celRule(name){let rule=CEL_RULES[name];if(rule===void 0)throw new Error(`a \
schema names the rule ${name}, which does not exist`);return rule}function structureAt(structure,key){return structure?.
properties.get(key)??structure?.values}function*unknownFields(value,structure,path=[]){if(isList(value)){for(let[index,item2]of value.
entries())yield*unknownFields(item2,structure?.items,[...path,index]);return}if(isFields(value))for(let[key,child]of Object.
entries(value)){let childStructure=structureAt(structure,key);childStructure!==void 0?yield*unknownFields(child,childStructure,
[...path,key]):yield{path:[...path,key],known:[...structure?.properties.keys()??[]]}}}function effectiveValue(value,structure){
if(isList(value)){let{items}=structure;return items===void 0?value:value.map(item2=>effectiveValue(item2,items))}if(!isFields(
value))return value;let effective={};for(let[key,child]of Object.entries(value)){let childStructure=structureAt(structure,
key);childStructure!==void 0&&child!==null&&setField(effective,key,effectiveValue(child,childStructure))}for(let[key,{defaultValue}]of structure.
properties)defaultValue!==void 0&&!Object.hasOwn(effective,key)&&(effective[key]=defaultValue);return effective}function*repeatedItems(value,structure,path=[]){
if(isList(value)){structure.isSet&&(yield*secondItems(value,path));return}for(let[key,child]of structure.properties){let childValue=field(
value,key);childValue!==void 0&&(yield*repeatedItems(childValue,child,[...path,key]))}}function*secondItems(list,path){let seen=new Map;
for(let[index,item2]of list.entries()){let text2=JSON.stringify(item2,(_,v)=>typeof v=="bigint"?`${v}n`:v),first=seen.get(
text2)??{index,count:0};first.count+=1,seen.set(text2,first),first.count===2&&(yield{path:[...path,index],firstPath:[...path,
first.index],item:item2})}}function*brokenRules(value,structure,path=[]){for(let rule of structure.rules)for(let{message,
at:at2}of rule(value))yield{message,at:[...path,...at2],field:path};if(isList(value)){let{items}=structure;if(items===void 0)
return;for(let[index,item2]of value.entries())yield*brokenRules(item2,items,[...path,index]);return}for(let[key,child]of structure.
properties){let childValue=field(value,key);childValue!==void 0&&(yield*brokenRules(childValue,child,[...path,key]))}}var import_ajv=__toESM(require_ajv2(),1);var validators=new Map;function compileValidator(kind){return new import_ajv.Ajv({allErrors:!0,verbose:!0,keywords:["x-c\
osmos-rules","x-kubernetes-list-type","x-kubernetes-list-map-keys"],formats:{ipv4:isSloppyIPv4,int32:!0,int64:!0,"date-t\
ime":!0}}).compile(schemaOf(kind))}function*schemaProblems(kind,apiVersion,spec){let object={apiVersion,kind,metadata:{},
...spec===void 0?{}:{spec}},validate=getOrInsert(validators,kind,()=>compileValidator(kind));if(validate(object))return;
let seen=new Set;for(let error of validate.errors??[]){if(passesAnyway(error))continue;let place2=error.keyword==="requi\
red"?`${error.instancePath}/${error.params.missingProperty}`:error.instancePath;if(seen.has(place2))continue;seen.add(place2);
let path=toPath(place2,object);yield{path,message:error.keyword==="required"?`${path.at(-1)} is required`:`${subjectOf(path)}\
 ${explain4(error)}`}}}function passesAnyway({keyword,data,parentSchema}){return keyword!=="type"?!1:Array.isArray(data)?
parentSchema?.format==="ipv4":parentSchema?.type==="integer"&&typeof data=="number"&&isAlmostInteger(data)}function isAlmostInteger(value){
let whole=Math.trunc(value);return whole>0&&value<=Number.MAX_SAFE_INTEGER&&(value-whole)/(value+whole)<1e-9}function toPath(pointer,object){
let path=[],value=object;for(let escaped2 of pointer.split("/").slice(1)){let step=escaped2.replaceAll("~1","/").replaceAll(
"~0","~");isList(value)?(path.push(Number(step)),value=value[Number(step)]):(path.push(step),value=field(value,step))}return path}
function subjectOf(path){let lastField=path.findLastIndex(step=>typeof step=="string");return formatPath(path.slice(lastField))}
function explain4(error){let parameters=error.params,value=error.data,{limit}=parameters;switch(error.keyword){case"type":
return explainType(parameters.type,value);case"enum":return explainEnum(parameters.allowedValues,value);case"minimum":return`\
must be at least ${limit}, but is ${value}`;case"maximum":return`must be at most ${limit}, but is ${value}`;case"minLeng\
th":return limit===1?"must not be empty":`must have at least ${limit} characters`;case"maxLength":return`must have at mo\
st ${limit} characters, but has ${[...String(value)].length}`;case"minItems":return limit===1?"must have at least one it\
em":`must have at least ${limit} items`;case"maxItems":return`must have at most ${limit} items, but has ${isList(value)?
value.length:0}`;case"pattern":return`must have the form ${parameters.pattern}, but is "${value}"`;case"format":return`m\
ust be an IPv4 address, but is "${value}"`;default:return error.message??"is not valid"}}function explainType(expected,value){
let found=typeName(value),message=`must be ${expected==="array"||expected==="object"?"":expected==="integer"?"an ":"a "}${TYPE_NAMES[expected]??
expected}, but is ${found}`;return expected==="string"&&typeof value=="boolean"?`${message}; quote it (yes, no, on, off,\
 y and n are booleans too)`:expected==="string"&&(typeof value=="number"||typeof value=="bigint")?`${message}; quote it`:
typeof value=="string"&&isQuoted(expected,value)?`${message}; remove the quotes`:message}var TYPE_NAMES={array:"a list",
object:"a mapping"};function isQuoted(expected,value){return expected==="integer"?/^-?[0-9]+$/.test(value):expected==="b\
oolean"&&/^(true|false)$/.test(value)}function typeName(value){return value===null?"null":isList(value)?"a list":typeof value==
"bigint"?"an integer of more than 64 bits":typeof value=="number"?Number.isInteger(value)?"a number":"a number with a fr\
action":typeof value=="object"?"a mapping":`a ${typeof value}`}function explainEnum(allowed,value){let hint=typeof value==
"string"?didYouMean(value,allowed):"";return`must be one of ${allowed.join(", ")}, but is ${typeof value=="string"?`"${value}\
"`:typeName(value)}${hint}`}function asServed(object,origin){let{apiVersion,value}=object,kind=servedKind(apiVersion,object.kind);if(kind===void 0||
typeof apiVersion!="string")return;let structure=structureOf(kind),spec=field(effectiveValue(onlySpec(value),structure),
"spec"),problems=[...schemaProblems(kind,apiVersion,spec)],metadata=field(value,"metadata");return{origin,kind,apiVersion,
object,structure,metadata,spec,schemaProblems:problems}}function onlySpec(value){let spec=field(value,"spec");return spec===
void 0?{}:{spec}}function placeIn(served,path,part="value"){return{...served.origin,path,part}}function nameOf2({metadata}){
return textOf3(metadata,"name")}function beginningOfName({metadata}){return textOf3(metadata,"generateName")}function textOf3(metadata,key){
let text2=field(metadata,key);return typeof text2=="string"&&text2!==""?text2:void 0}function namespaceOf({metadata},fallback){
let namespace=field(metadata,"namespace");return typeof namespace=="string"&&namespace!==""?namespace:fallback}function entriesOf2({
metadata},key){let map=field(metadata,key),entries=[];for(let[name,value]of isFields(map)?Object.entries(map):[])(typeof value==
"string"||value===null)&&entries.push([name,value??""]);return entries.sort(([a],[b])=>a<b?-1:1)}var invalidMetadata={id:"invalid-metadata",group:"verdict",scope:"served",kinds:COSMOS_KINDS,severity:"error",summary:"m\
etadata that the API server refuses",why:"The API server refuses the object.",source:"measured behaviour of the API serv\
er",fix:"follow the message; names are lower case, label values are quoted text",*check(served){for(let{message,at:at2,part,
field:field2}of metadataProblems(served.metadata))yield{message,at:placeIn(served,at2,part),field:formatPath(field2)}}};var invalidRule={id:"invalid-rule",group:"verdict",scope:"served",kinds:COSMOS_KINDS,severity:"error",summary:"a validat\
ion rule of the kind is broken",why:"The API server refuses the object.",source:"measured behaviour of the API server; t\
he rules that the schemas in schemas/ name",fix:"follow the message",*check(served){if(served.spec===void 0)return;let reported=new Set(
served.schemaProblems.map(({path})=>formatPath(path)));for(let{message,at:at2,field:field2}of brokenRules({spec:served.spec},
served.structure))reported.has(formatPath(field2))||(yield{message,at:placeIn(served,at2),field:formatPath(field2)})}};var invalidSchema={id:"invalid-schema",group:"verdict",scope:"served",kinds:COSMOS_KINDS,severity:"error",summary:"a val\
ue that the schema of its kind does not allow",why:"The API server refuses the object.",source:"measured behaviour of th\
e API server; the schemas in schemas/",fix:"follow the message",*check(served){for(let{path,message}of served.schemaProblems)
yield{message,at:placeIn(served,path)};if(served.spec!==void 0)for(let{path,firstPath,item:item2}of repeatedItems({spec:served.
spec},served.structure))yield{message:`${JSON.stringify(item2)} is in the list already; remove one`,at:placeIn(served,path),
related:[{message:"it stands here before",at:placeIn(served,firstPath)}]}}};var keepaliveDefaultExceedsThird={id:"keepalive-default-exceeds-third",group:"timers and bfd",scope:"resource",kinds:["B\
GPPeer"],severity:"warning",summary:"holdTime is below three times the default keepaliveTime",why:"A controller that fil\
ls in the default keepaliveTime of 30s gets more than a third of holdTime, and rejects the peer.",source:"API documentat\
ion (defaults 90s and 30s)",fix:"add a keepaliveTime of a third of holdTime",*check(peer){let{hold:hold2,keepalive}=timersOf(
peer);hold2.written===void 0||hold2.written===0n||keepalive.written!==void 0||3n*keepalive.effective<=hold2.written||(yield{
message:`the default keepaliveTime of ${inSeconds(keepalive.effective)} is more than a third of holdTime ${peer.spec.holdTime}\
; add keepaliveTime: ${inSeconds(keepaliveFor(hold2.written))}`,at:placeOf(peer,"spec","holdTime")})}};var keepaliveExceedsThird={id:"keepalive-exceeds-third",group:"timers and bfd",scope:"resource",kinds:["BGPPeer"],severity:"\
error",summary:"keepaliveTime is more than a third of holdTime",why:"The controller rejects the peer, and one implementa\
tion on GoBGP then fails the whole router; where it is taken, one lost keepalive ends the session.",source:"API document\
ation; RFC 4271 section 4.4",fix:"use at most a third of holdTime",*check(peer){let{hold:hold2,keepalive}=timersOf(peer);
if(hold2.written===void 0||hold2.written===0n||keepalive.written===void 0||3n*keepalive.written<=hold2.written)return;let{
holdTime,keepaliveTime}=peer.spec;yield{message:`keepaliveTime ${keepaliveTime} is more than a third of holdTime ${holdTime}\
; use at most ${inSeconds(keepaliveFor(hold2.written))}`,at:placeOf(peer,"spec","keepaliveTime"),related:[{message:"the \
hold time",at:placeOf(peer,"spec","holdTime")}]}}};var keepaliveInvalid={id:"keepalive-invalid",group:"timers and bfd",scope:"resource",kinds:["BGPPeer"],severity:"error",
summary:"a keepaliveTime that keeps no session alive",why:"Keepalives never go out, and the neighbour ends the session a\
fter each hold time; or they go out more often than BGP allows.",source:"RFC 4271 section 4.4; measured: the API server \
takes negative values",fix:"use a third of holdTime, or remove the field",*check(peer){let problem2=problemOf3(timersOf(
peer));problem2!==void 0&&(yield{message:`keepaliveTime ${peer.spec.keepaliveTime} ${problem2}`,at:placeOf(peer,"spec","\
keepaliveTime")})}};function problemOf3({hold:hold2,keepalive}){let time=keepalive.written;if(time===void 0||time>=SECOND)
return;if(hold2.effective===0n)return time===0n?void 0:`is ${time<0n?"negative":"less than a second"}, and a hold time o\
f zero needs none; remove the field`;let advice=`use ${inSeconds(keepaliveFor(hold2.effective))}, or remove the field`;return time>
0n?`is less than a second, and BGP allows one keepalive a second; ${advice}`:`${time<0n?"is negative":"sends no keepaliv\
es"}, and the session ends after its hold time of ${inSeconds(hold2.effective)}; ${advice}`}var keepaliveWithoutHold={id:"keepalive-without-hold",group:"timers and bfd",scope:"resource",kinds:["BGPPeer"],severity:"\
warning",summary:"a keepaliveTime with a holdTime of zero",why:"A hold time of zero turns keepalives off, so one of the \
two fields is not what its author wanted.",source:"RFC 4271 section 4.4",fix:"set a real holdTime, or remove keepaliveTi\
me",*check(peer){let{hold:hold2,keepalive}=timersOf(peer);if(hold2.written!==0n||keepalive.written===void 0||keepalive.written<
SECOND)return;let{holdTime,keepaliveTime}=peer.spec;yield{message:`keepaliveTime ${keepaliveTime} has no effect, since h\
oldTime ${holdTime} turns keepalives off; set a holdTime of at least ${inSeconds(3n*keepalive.written)}, or remove keepa\
liveTime`,at:placeOf(peer,"spec","keepaliveTime"),related:[{message:"the hold time",at:placeOf(peer,"spec","holdTime")}]}}};var multisessionUnsupported={id:"multisession-unsupported",group:"peers",scope:"resource",kinds:["BGPPeer"],severity:"in\
fo",summary:"multiSession, which no common implementation knows",why:"FRR, GoBGP and BIRD put all address families on on\
e session, so it has no effect.",source:"documented behaviour of FRR, GoBGP and BIRD",fix:"remove it",*check(peer){peer.
spec.multiSession===!0&&(yield{message:"multiSession has no effect with FRR, GoBGP and BIRD, which use one session for a\
ll families; remove it",at:placeOf(peer,"spec","multiSession")})}};var nexthopSelfEbgp={id:"nexthop-self-ebgp",group:"peers",scope:"fleet",kinds:["BGPPeer"],severity:"info",summary:"nextH\
opSelf on a peer whose sessions are all eBGP",why:"A speaker puts its own address into what it sends to another AS anywa\
y, unless the next hop is on the same link.",source:"RFC 4271 section 5.1.3",fix:"remove nextHopSelf",*check(fleet){for(let peer of resourcesOf(
fleet,"BGPPeer"))peer.spec.nextHopSelf!==!0||onlySessionType(fleet,peer)!=="eBGP"||(yield{message:`the session with ${peer.
spec.address} is eBGP, where nextHopSelf is the default; remove it, unless the link has third-party next hops`,at:placeOf(
peer,"spec","nextHopSelf")})}};function evpnReflectors(fleet,peer){let routers=routersInAs(fleet,bindingOf(fleet,peer),peer.spec.peerASN);return getOrInsert(
reflectors(fleet),routers,()=>routers.filter(router=>isReflector(fleet,router)))}var reflectors=fact(()=>new Map);function isReflector(fleet,router){
if(!hasFamily(router.spec.addressFamilies,EVPN))return!1;let bindings3=bindingsOn(fleet,router);return bindings3.every(({
vrfs})=>vrfs.length===0)&&hasTwoNeighbours(fleet,router,bindings3)}function hasTwoNeighbours(fleet,router,bindings3){let node=targetOf(
router),neighbours2=0;for(let binding of bindings3)for(let peer of evpnPeers(fleet).get(binding)??[])if(ownerOfPeer(fleet,
peer)?.node!==node&&(neighbours2+=1,neighbours2===2))return!0;return!1}var evpnPeers=fact(fleet=>new Map(bindingsOf(fleet).
map(binding=>[binding,binding.peers.filter(carriesEvpn)])));function carriesEvpn({spec}){return hasFamily(spec.addressFamilies,
EVPN)}var nexthopSelfEvpnTransit={id:"nexthop-self-evpn-transit",group:"peers",scope:"fleet",kinds:["BGPPeer"],severity:"info",
summary:"nextHopSelf on an EVPN reflector without VRFs",why:"The traffic of the tenants follows the next hop to the refl\
ector, which has no VRF to decapsulate it.",source:"RFC 8365 section 5.1.3; RFC 4456 section 10",fix:"remove nextHopSelf",
*check(fleet){for(let peer of resourcesOf(fleet,"BGPPeer")){if(peer.spec.nextHopSelf!==!0||!carriesEvpn(peer)||hasUnknown(
fleet,"BGPVRFInstance",peer.namespace))continue;let[router]=evpnReflectors(fleet,peer);router!==void 0&&(yield{message:`\
BGPRouter "${router.name}" reflects EVPN routes and has no VRF, so with nextHopSelf it draws traffic that it cannot deli\
ver; remove it`,at:placeOf(peer,"spec","nextHopSelf"),related:[isHere2(router)]})}}};var objectTerminating={id:"object-terminating",group:"input",scope:"fleet",kinds:["BGPRouter","BGPPeer","BGPAdvertisemen\
t","BGPPolicy","BGPVRFInstance","VPC","VPCAttachment"],severity:"warning",summary:"a reference to an object that is bein\
g deleted",why:"The object vanishes as soon as its finalizers are done; a router may instead stay half deleted for as lo\
ng as something refers to it.",source:"documented behaviour of deletion in Kubernetes; API documentation",fix:"delete wh\
at refers to the object, or make it refer to another one, before the object is deleted",*check(fleet){for(let resource of fleet.
resources){if(resource.isTerminating)continue;for(let{path,kind,name}of referencesIn(resource)){let target=known(fleet,kind,
resource.namespace,name);target?.isTerminating&&(yield{message:`${kind} "${name}" is being deleted; refer to another one\
, or delete ${resource.kind} "${resource.name}" too`,at:placeOf(resource,...path),related:[deletionOf(target)]})}let selector=selectorOf(
resource);selector!==void 0&&(yield*checkSelector(fleet,resource,selector))}}};function*checkSelector(fleet,resource,selector){
let routers=selectRouters(fleet,resource.namespace,selector);if(routers.length===0||!routers.every(({isTerminating})=>isTerminating))
return;let[only,...others]=routers;yield{message:`${others.length===0?`BGPRouter "${only?.name}", the only one selected,\
 is`:`the ${routers.length} routers selected are all`} being deleted; select others, or delete ${resource.kind} "${resource.
name}" too`,at:placeOf(resource,"spec","routerSelector"),related:routers.map(deletionOf)}}function deletionOf(target){return{
message:`the deletion of ${target.kind} "${target.name}"`,at:placeOf(target,"metadata","deletionTimestamp")}}function*referencesIn(resource){
resource.kind==="VPCAttachment"&&(yield{path:["spec","vpc","name"],kind:"VPC",name:resource.spec.vpc.name});let router="\
routerRef"in resource.spec?resource.spec.routerRef:void 0;router!==void 0&&(yield{path:["spec","routerRef","name"],kind:"\
BGPRouter",name:router.name});for(let{path,name}of policyReferences(resource))yield{path,kind:"BGPPolicy",name}}function selectorOf({
spec}){return"routerSelector"in spec?spec.routerSelector:void 0}var originEgpObsolete={id:"origin-egp-obsolete",group:"peers",scope:"resource",kinds:["BGPPeer","BGPPolicy"],severity:"i\
nfo",summary:"origin egp",why:"It names EGP, a protocol that is no more; all it does is to rank the route behind one of \
origin igp.",source:"RFC 4271 section 5.1.1",fix:"use igp or incomplete",*check(resource){for(let{path,origin}of originsOf(
resource))origin==="egp"&&(yield{message:"egp is the origin of a protocol that is no more; use igp or incomplete",at:placeOf(
resource,...path)})}};function originsOf(resource){return resource.kind==="BGPPeer"?[{path:["spec","defaultOriginRoute"],
origin:resource.spec.defaultOriginRoute}]:resource.spec.terms.map(({set:set2},index)=>({path:["spec","terms",index,"set",
"origin"],origin:set2?.origin}))}var peerAddressLinkLocal={id:"peer-address-link-local",group:"peers",scope:"resource",kinds:["BGPPeer"],severity:"error",
summary:"a neighbour with a link-local IPv6 address",why:"Such an address means something on one interface only; the API\
 has no field for the interface and refuses a zone.",source:"RFC 4007 section 6; documented behaviour of BIRD",fix:"use \
a global or unique local address of the neighbour",*check(peer){let address=peerAddress(peer);address?.bits!==128||specialRangeOf(
address)?.purpose!=="link-local"||(yield{message:`${peer.spec.address} is link-local, and a peer cannot name the interfa\
ce that it needs; use a global or unique local address`,at:placeOf(peer,"spec","address")})}};var peerAddressNotCanonical={id:"peer-address-not-canonical",group:"peers",scope:"resource",kinds:["BGPPeer"],severity:"\
warning",summary:"the address of a neighbour in an unusual spelling",why:"Software that compares addresses as text takes\
 it for another neighbour; a controller for GoBGP then deletes and makes the session again and again.",source:"RFC 5952 \
section 4; documented behaviour of GoBGP, which lists neighbours in the canonical form",fix:"write the address in its ca\
nonical form",*check(peer){let address=peerAddress(peer);if(address===void 0)return;let canonical2=addressText(address);
peer.spec.address!==canonical2&&(yield{message:`software that compares text takes "${peer.spec.address}" and ${canonical2}\
 for two neighbours; write ${canonical2}`,at:placeOf(peer,"spec","address")})}};var peerAddressNotUnicast={id:"peer-address-not-unicast",group:"peers",scope:"resource",kinds:["BGPPeer"],severity:"erro\
r",summary:"a neighbour with an address that no neighbour can have",why:"BGP runs over TCP, and no connection to another\
 router can be opened to such an address.",source:"RFC 6890; the special-purpose address registries of IANA",fix:"use th\
e address of the neighbour",*check(peer){let address=peerAddress(peer),special2=address&&specialRangeOf(address);special2===
void 0||!UNROUTABLE.includes(special2.purpose)||special2.purpose==="link-local"||(yield{message:`no neighbour can have t\
he address ${peer.spec.address}, since ${special2.range.text} is ${special2.name}; use the address of the neighbour`,at:placeOf(
peer,"spec","address")})}};var peerAfNotOnRouter={id:"peer-af-not-on-router",group:"peers",scope:"fleet",kinds:["BGPPeer"],severity:"error",summary:"\
a family that none of the routers of a peer activates",why:"The family is never negotiated, and none of its routes pass.",
source:"RFC 4760 section 8; API documentation",fix:"bind the peer to the right router, or activate the family on the rou\
ter",*check(fleet){for(let peer of resourcesOf(fleet,"BGPPeer")){let{routers,families,isProven}=bindingOf(fleet,peer);if(!(routers.
length===0||!isProven))for(let[index,family]of peer.spec.addressFamilies.entries())families.has(familyName(family))||(yield{
message:`${familyName(family)} is not activated on ${nameAll(routers)}; activate it there, or bind the peer elsewhere`,at:placeOf(
peer,"spec","addressFamilies",index),related:examplesOf(routers)})}}};var peerDuplicateSession={id:"peer-duplicate-session",group:"peers",scope:"fleet",kinds:["BGPPeer"],severity:"error",summary:"\
two different peers for one neighbour of a router",why:"A speaker has one session with an address, so the last writer de\
cides on AS, families and filters.",source:"RFC 4271 section 6.8; documented behaviour of GoBGP, which refuses a second \
peer of one address",fix:"keep one peer, with all families",*check(fleet){for(let repeated of repeatedSessions(fleet))repeated.
differences.length>0&&(yield explain5(repeated))}};function explain5({peer,first,routers,differences}){let[router]=routers,
where=routers.length===1?`BGPRouter "${router?.name}"`:`${routers.length} routers`;return{message:`BGPPeer "${first.name}\
" already describes the neighbour ${peer.spec.address} of ${where}, with another ${differences.join(", ")}; keep one`,at:placeOf(
peer,"spec","address"),related:[{message:`the same neighbour in BGPPeer "${first.name}"`,at:placeOf(first,"spec","addres\
s")},...router===void 0?[]:[isHere2(router)]]}}var peerMixedSessionType={id:"peer-mixed-session-type",group:"peers",scope:"fleet",kinds:["BGPPeer"],severity:"info",summary:"\
a peer that is iBGP on some routers and eBGP on others",why:"nextHopSelf, localPreference, loop checks and multihop mean\
 one thing on iBGP and another on eBGP.",source:"RFC 4271 section 5.1",fix:"split the peer into one for each type",*check(fleet){
let mayHideOwners=hasUnknown(fleet,"BGPAdvertisement");for(let peer of resourcesOf(fleet,"BGPPeer")){let owner=ownerOfPeer(
fleet,peer);if(owner===void 0&&mayHideOwners)continue;let internal=sessionRouter(fleet,peer,"iBGP",owner?.node),external=internal&&
sessionRouter(fleet,peer,"eBGP",owner?.node);internal===void 0||external===void 0||(yield{message:`with peerASN ${peer.spec.
peerASN} this peer is iBGP on BGPRouter "${internal.name}" and eBGP on BGPRouter "${external.name}"; split it into one f\
or each`,at:placeOf(peer,"spec","peerASN"),related:[typeOn(internal,"iBGP"),typeOn(external,"eBGP")]})}}};var peerRedundantSession={id:"peer-redundant-session",group:"peers",scope:"fleet",kinds:["BGPPeer"],severity:"info",summary:"\
two peers that describe one session alike",why:"Whoever deletes one of them tears down the session that the other one st\
ill wants.",source:"operational practice",fix:"keep one of the two",*check(fleet){for(let{peer,first,routers,differences}of repeatedSessions(
fleet)){if(differences.length>0)continue;let where=routers.length===1?`BGPRouter "${routers[0]?.name}"`:`${routers.length}\
 routers`;yield{message:`BGPPeer "${first.name}" already describes the session of ${where} with ${peer.spec.address}, an\
d says the same; keep one`,at:placeOf(peer,"spec","address"),related:[{message:`the same session in BGPPeer "${first.name}\
"`,at:placeOf(first,"spec","address")}]}}}};var peerSelf={id:"peer-self",group:"peers",scope:"fleet",kinds:["BGPPeer"],severity:"error",summary:"a neighbour that is\
 the router itself",why:"A speaker cannot have a session with itself: it refuses an OPEN that carries its own identifier\
.",source:"RFC 4271 section 6.8; RFC 6286 section 2.2",fix:"use the address of the neighbour",*check(fleet){if(!hasUnknown(
fleet,"BGPRouter"))for(let peer of resourcesOf(fleet,"BGPPeer")){if(peer.spec.routerRef===void 0)continue;let[router]=routersOf(
fleet,peer),owner=ownerOfPeer(fleet,peer);router===void 0||owner?.node!==targetOf(router)||hasOtherPlane(fleet,peer,router)||
(yield{message:`${peer.spec.address} is an address of ${owner.node}, on which BGPRouter "${router.name}" itself runs; us\
e the address of the neighbour`,at:placeOf(peer,"spec","address"),related:[{message:`advertised by BGPAdvertisement "${owner.
advertisement.name}"`,at:owner.proof}]})}}};function hasOtherPlane(fleet,peer,router){return routersOfNode(fleet,targetOf(
router)).some(other=>other!==router&&other.spec.localASN===peer.spec.peerASN&&commonFamilies(peer,other).length>0)}var peerTransportFamilyMismatch={id:"peer-transport-family-mismatch",group:"peers",scope:"fleet",kinds:["BGPPeer"],severity:"\
info",summary:"routes of one IP version over a session of the other",why:"IPv4 routes over IPv6 need the extended next h\
op on both ends, IPv6 routes over IPv4 an explicit next hop; a peer has a field for neither.",source:"RFC 8950 section 4\
; RFC 2545 sections 3 and 4",fix:"add a session over the IP version of the routes, or check that both ends agree on the \
next hop",*check(fleet){let withNextHop=peersWithNextHop(fleet);for(let peer of resourcesOf(fleet,"BGPPeer")){let bits=bitsOfRoutes(
peer),transport=peerAddress(peer)?.bits;bits===void 0||transport===void 0||bits===transport||provenRoutersOf(fleet,peer).
length===0||withNextHop.has(peer)||(yield{message:`this peer carries ${NAMES2[bits]} routes only, but ${peer.spec.address}\
 is ${NAMES2[transport]}; add a session over ${NAMES2[bits]}, or check that ${REMEDIES[bits]}`,at:placeOf(peer,"spec","a\
ddress")})}}},NAMES2={32:"IPv4",128:"IPv6"},REMEDIES={32:"both ends support the extended next hop",128:"both ends are gi\
ven an IPv6 next hop to announce"};function bitsOfRoutes({spec}){return spec.addressFamilies.every(({afi})=>afi==="ipv4")?
32:spec.addressFamilies.every(({afi})=>afi==="ipv6")?128:void 0}function peersWithNextHop(fleet){let found=new Set;for(let session of sessionsOf(
fleet)){let bits=bitsOfRoutes(session.peer);if(bits===void 0)continue;let{policies,isKnown:isKnown2}=chainOf(fleet,session,
"export");if(!(isKnown2&&!policies.some(policy=>setsNextHop2(policy,bits))))for(let peer of session.peers)found.add(peer)}
return found}function setsNextHop2({spec},bits){return spec.terms.some(({set:set2})=>parseAddress(set2?.nextHop?.address??
"")?.bits===bits)}var plaintextPassword={id:"plaintext-password",group:"authentication",scope:"resource",kinds:["BGPPeer"],severity:"warni\
ng",summary:"a password in plain text",why:"Whoever can read the manifest or the BGPPeer knows the key of the session.",
source:"API documentation, which has the field for tests only",fix:"put the password into a Secret under the key passwor\
d, name it in authSecretRef, and change it, since it is known",*check(peer){peer.spec.authSecretRef!==void 0||passwordOf(
peer)===void 0||(yield{message:"the password is readable for everyone who can read this peer; put a new one into a Secre\
t and name it in authSecretRef",at:placeOf(peer,"spec","authentication","password")})}};var policyAfNotOnRouter={id:"policy-af-not-on-router",group:"policies",scope:"fleet",kinds:["BGPPolicy"],severity:"warni\
ng",summary:"a term for families that none of the routers of the policy activates",why:"The term never matches there, an\
d the routes it was written for go unfiltered on the router that has them.",source:"API documentation; RFC 4760 section \
8",fix:"bind the policy to the routers that carry the family",*check(fleet){for(let policy of resourcesOf(fleet,"BGPPoli\
cy")){let{routers,isProven,families}=bindingOf(fleet,policy);if(!(routers.length===0||!isProven))for(let term of termsOf(
policy))term.match.contradiction!==void 0||[...term.match.families].some(name=>families.has(name))||(yield{message:`term\
 ${term.sequence} matches only routes of ${[...term.match.families].join(" and ")}, which ${nameAll(routers)} never has;\
 bind the policy to the router that carries them`,at:placeOf(policy,"spec","terms",term.index,"match",fieldOf(policy,term)),
related:routers.slice(0,1).map(familiesOf)})}}};function fieldOf({spec},{index}){let match=spec.terms[index]?.match??{};
return match.addressFamilies?.length?"addressFamilies":["evpnRouteType","vni","macAddress"].find(field2=>match[field2])??
(match.prefixList?.length?"prefixList":"ipPrefix")}var policyAnyWithZeroValue={id:"policy-any-with-zero-value",group:"policies",scope:"resource",kinds:["BGPPolicy"],severity:"\
warning",summary:"a zero beside any: true",why:"The API server lets a zero pass as absent; an implementation that knows \
zero from absent has two conditions that exclude each other.",source:"measured server behaviour: any: true excludes thes\
e fields only when they are not 0",fix:"remove the field that is 0",*check(policy){for(let[index,{match}]of policy.spec.
terms.entries())if(match.any===!0)for(let field2 of["vni","localPreference","med"])match[field2]===0&&(yield{message:`${field2}\
: 0 contradicts any: true where an implementation tells 0 from absent; remove it`,at:placeOf(policy,"spec","terms",index,
"match",field2)})}};var policyAspathAsnWithoutPrepend={id:"policy-aspath-asn-without-prepend",group:"policies",scope:"resource",kinds:["BGPP\
olicy"],severity:"warning",summary:"an AS number to prepend, and no prepend",why:"asn only says what prepend repeats; wi\
thout prepend the AS path stays as it is.",source:"API documentation",fix:"say how often with prepend, or remove asn",*check(policy){
for(let[index,{set:set2}]of policy.spec.terms.entries()){let{asn,prepend}=set2?.asPath??{};asn===void 0||prepend!==void 0||
(yield{message:`asn ${asn} has no effect without prepend; add prepend: 1, or remove asn`,at:placeOf(policy,"spec","terms",
index,"set","asPath","asn")})}}};var ALL=(1n<<BigInt(128))-1n;function range(low,high){return low>=128?0n:(1n<<BigInt(Math.min(high,127)+1))-(1n<<BigInt(
low))}function pairs(text2){let set2=0n;for(let at2=0;at2<text2.length;at2+=2)set2|=range(text2.charCodeAt(at2),text2.charCodeAt(
at2+1));return set2}var DIGITS=pairs("09"),WORD2=pairs("09AZaz__"),CLASSES=new Map([["alnum",pairs("09AZaz")],["alpha",pairs(
"AZaz")],["blank",pairs("		  ")],["cntrl",pairs("\0\x7F\x7F")],["digit",DIGITS],["graph",pairs("!~")],["lower",pairs("a\
z")],["print",pairs(" ~")],["punct",pairs("!/:@[`{~")],["space",pairs("	\r  ")],["upper",pairs("AZ")],["xdigit",pairs("0\
9AFaf")]]);function sizeOf(tree){switch(tree.type){case"set":case"anchor":return 1;case"unknown":return Number.POSITIVE_INFINITY;case"\
sequence":return sum(tree.items);case"choice":return tree.branches.length+sum(tree.branches);case"repeat":{let copies=tree.
max===Number.POSITIVE_INFINITY?tree.min+1:tree.max;return copies===0?1:copies*(1+sizeOf(tree.item))}}}function sum(trees){
return trees.reduce((size,tree)=>size+sizeOf(tree),1)}var MOST_STATES=1e5;function compile2(tree){if(sizeOf(tree)>MOST_STATES)return;let states=[{type:"match"}],start=add(states,
tree,0);return{states,start}}function add(states,tree,next){switch(tree.type){case"unknown":return next;case"set":return states.
push({type:"set",set:tree.set,next})-1;case"anchor":return states.push({type:"anchor",anchor:tree.anchor,next})-1;case"s\
equence":return tree.items.reduceRight((after,item2)=>add(states,item2,after),next);case"choice":return tree.branches.map(
branch=>add(states,branch,next)).reduceRight((other,first)=>states.push({type:"split",next:first,other})-1);case"repeat":
return addRepeat(states,tree,next)}}function addRepeat(states,{item:item2,min,max},next){let entry=next;if(max===Number.
POSITIVE_INFINITY){let loop={type:"split",next,other:next};entry=states.push(loop)-1,loop.next=add(states,item2,entry)}else
for(let copy=min;copy<max;copy+=1)entry=states.push({type:"split",next:add(states,item2,entry),other:next})-1;for(let copy=0;copy<
min;copy+=1)entry=add(states,item2,entry);return entry}function run(program,text2,mode){let visited=new Int32Array(program.
states.length).fill(-1),steps=0,pending=[];for(let at2=0;at2<=text2.length;at2+=1){(mode==="contains"||at2===0)&&pending.
push(program.start);let reached=closure(program,pending,visited,text2,at2);if(steps+=reached.length,reached.some(({type})=>type===
"match")&&(mode==="contains"||at2===text2.length))return{matches:!0,steps};let character=1n<<BigInt(text2.charCodeAt(at2)||
0);pending=reached.flatMap(state=>state.type==="set"&&(state.set&character)!==0n?[state.next]:[])}return{matches:!1,steps}}
function closure({states},pending,visited,text2,at2){let reached=[];for(let index=pending.pop();index!==void 0;index=pending.
pop()){let state=states[index];state===void 0||visited[index]===at2||(visited[index]=at2,reached.push(state),state.type===
"split"?pending.push(state.next,state.other):state.type==="anchor"&&holds(state.anchor,text2,at2)&&pending.push(state.next))}
return reached}function holds(anchor,text2,at2){let before=isWord(text2,at2-1),after=isWord(text2,at2);switch(anchor){case"\
start":return at2===0;case"end":return at2===text2.length;case"word":return before!==after;case"not-word":return before===
after;case"word-start":return!before&&after;case"word-end":return before&&!after}}function isWord(text2,at2){return at2>=
0&&at2<text2.length&&(1n<<BigInt(text2.charCodeAt(at2))&WORD2)!==0n}function parse(source,dialect){let state={at:0,depth:0,groups:0,closedGroups:0,traits:new Set},p={source,text:source.text,
dialect,...state},{tree}=parseChoice(p);return p.at<p.text.length&&failFrom(p,p.at,"this ) closes nothing"),{tree,traits:p.
traits}}function failFrom(p,start,message){fail({start,end:p.at},message)}function take(p,text2){return p.text.startsWith(
text2,p.at)?(p.at+=text2.length,!0):!1}function takeMatch2(p,expression){expression.lastIndex=p.at;let match=expression.
exec(p.text);if(match!==null)return p.at+=match[0].length,match}function takeCode(p){let code=p.text.codePointAt(p.at)??
0;return p.at+=code>65535?2:1,code}function item(tree,start){return{tree,start,copies:1,isAnchor:tree.type==="anchor"}}function literal(code){
return{type:"set",set:range(code,code),literal:String.fromCodePoint(code)}}function set(characters2){return{type:"set",set:characters2,
literal:""}}function parseChoice(p){let before=p.closedGroups,first=parseSequence2(p),branches=[first];for(;p.text[p.at]===
"|";){p.at+=1;let closed=p.closedGroups;p.closedGroups=before,branches.push(parseSequence2(p)),p.closedGroups|=closed}return branches.
length===1?first:{...first,...joined(branches),tree:{type:"choice",branches:branches.map(({tree})=>tree)}}}function parseSequence2(p){
let start=p.at,items=[],isQuantified=!1;for(;p.at<p.text.length&&!endsSequence(p);){let from=p.at,quantifier=p.dialect.readQuantifier(
p);quantifier===void 0?items.push(...parseAtom(p)):isQuantified&&!p.dialect.stacksQuantifiers?failFrom(p,from,"this repe\
ats a repetition"):items.push(repeat(p,from,items.pop(),quantifier)),isQuantified=quantifier!==void 0}let[only]=items;return only!==
void 0&&items.length===1?only:{start,...joined(items),tree:{type:"sequence",items:items.map(({tree})=>tree)}}}function joined(items){
return{copies:Math.max(1,...items.map(({copies})=>copies)),isAnchor:!1}}function endsSequence(p){let next=p.text[p.at];return next===
"|"||next===")"&&(p.depth>0||!p.dialect.readsLoneParenthesis)}function repeat(p,from,repeated,{min,max,isCounted}){(repeated===
void 0||repeated.isAnchor&&!p.dialect.repeatsAnchors)&&failFrom(p,from,"there is nothing that this could repeat");let factor=isCounted?
Math.max(1,max===Number.POSITIVE_INFINITY?min:max):1,copies=max===0?1:repeated.copies*factor;copies>p.dialect.mostCopies&&
failFrom(p,from,`this asks for more than ${p.dialect.mostCopies} copies`);let{pattern,offsets}=p.source,text2=pattern.slice(
offsets[repeated.start],offsets[p.at]);return{start:repeated.start,copies,isAnchor:!1,tree:{type:"repeat",item:repeated.
tree,min,max,text:text2}}}function parseAtom(p){let start=p.at;switch(p.text[start]){case"(":return parseGroup(p);case"[":
return[item(parseBrackets(p),start)];case"\\":return p.dialect.readEscape(p);case"^":return p.at+=1,[item({type:"anchor",
anchor:"start"},start)];case"$":return p.at+=1,[item({type:"anchor",anchor:"end"},start)];case".":return p.at+=1,[item(set(
ALL),start)];default:return[item(literal(takeCode(p)),start)]}}function parseGroup(p){let start=p.at;if(!p.dialect.passGroupHead(
p))return[];p.groups+=1;let group=p.groups;p.depth+=1;let inner=parseChoice(p);return take(p,")")||failFrom(p,start,"thi\
s ( is never closed"),p.depth-=1,group<=9&&(p.closedGroups|=1<<group),[{...inner,start,isAnchor:!1}]}function parseBrackets(p){
let start=p.at;p.at+=1;let isNegated=take(p,"^"),parts=[];for(;parts.length===0||!take(p,"]");)parts.push(parseElements(
p,start,parts.length===0?"first":"next"));let characters2=0n;for(let part of parts){if(part===void 0)return{type:"unknow\
n"};characters2|=part}return set(isNegated?ALL&~characters2:characters2)}function parseElements(p,bracket,role){let start=p.
at,low=readElement(p,bracket,role);if("set"in low)return low.set;if(p.text[p.at+1]==="]"||!take(p,"-"))return range(low.
code,low.code);let high=readElement(p,bracket,"end of range");return"set"in high&&failFrom(p,start,"a range must end wit\
h a character"),high.code<low.code&&failFrom(p,start,"the ends of this range stand in the wrong order"),range(low.code,high.
code)}function readElement(p,bracket,role){return p.at>=p.text.length&&failFrom(p,bracket,"this [ is never closed"),p.dialect.
readElement(p,role)}var RE2={readsLoneParenthesis:!1,stacksQuantifiers:!1,repeatsAnchors:!0,mostCopies:1e3,bracketPart:/\[:.*?:\]|\\.|./sy,passGroupHead,
readQuantifier,readEscape,readElement:readElement2},SPACES=range(9,10)|range(12,13)|range(32,32),ESCAPED_SETS=new Map([[
"d",DIGITS],["D",ALL&~DIGITS],["s",SPACES],["S",ALL&~SPACES],["w",WORD2],["W",ALL&~WORD2]]),ESCAPED_ANCHORS=new Map([["A",
"start"],["z","end"],["b","word"],["B","not-word"]]),ESCAPED_CONTROLS=new Map([["a",7],["f",12],["n",10],["r",13],["t",9],
["v",11]]),NAMED_GROUP=/\(\?P?<[0-9A-Za-z_]+>/y,FLAGS=/\(\?[imsU]*(?:-[imsU]+)?[:)]/y;function passGroupHead(p){let start=p.
at;if(!p.text.startsWith("(?",p.at))return take(p,"(");if(takeMatch2(p,NAMED_GROUP)!==void 0)return!0;let flags=takeMatch2(
p,FLAGS);if(flags!==void 0)return flags[0].endsWith(":");/^\(\?<?[=!]/.test(p.text.slice(start,start+4))&&failFrom(p,start,
"RE2 and POSIX know no lookaround"),failFrom(p,start,"RE2 knows no such group")}var REPETITION=/([*+?])|\{(0|[1-9][0-9]*)(,(0|[1-9][0-9]*)?)?\}/y;
function readQuantifier(p){let start=p.at,match=takeMatch2(p,REPETITION);if(match===void 0)return;take(p,"?")&&p.traits.
add("a non-greedy quantifier");let[,sign,low="",comma,high]=match;if(sign!==void 0)return ofSign(sign);let min=Number(low),
max=comma===void 0?min:Number(high??Number.POSITIVE_INFINITY);return Math.max(min,high===void 0?0:max)>1e3&&failFrom(p,start,
"RE2 counts to 1000"),min>max&&failFrom(p,start,"the first number is greater than the second"),{min,max,isCounted:!0}}function ofSign(sign){
return{min:sign==="+"?1:0,max:sign==="?"?1:Number.POSITIVE_INFINITY,isCounted:!1}}function readEscape(p){let start=p.at;
if(p.text.startsWith("\\Q",start))return readQuoted(p);let tree=readEscapedTree(p)??literal(readEscapedCode(p));return[item(
tree,start)]}function readQuoted(p){p.traits.add("\\Q"),p.at+=2;let end=p.text.indexOf("\\E",p.at),items=[];for(;p.at<(end===
-1?p.text.length:end);){let start=p.at;items.push(item(literal(takeCode(p)),start))}return take(p,"\\E"),items}function readEscapedTree(p){
let name=p.text[p.at+1]??"",anchor=ESCAPED_ANCHORS.get(name);if(anchor!==void 0)return p.traits.add(`\\${name}`),p.at+=2,
{type:"anchor",anchor};let characters2=readEscapedSet(p);if(characters2!==void 0)return characters2==="unknown"?{type:"u\
nknown"}:set(characters2)}var UNICODE_CLASS=/\\[pP](?:[CLMNPSZ]|\{\^?[A-Za-z][A-Za-z_ -]*\})/y;function readEscapedSet(p){
let start=p.at,name=p.text[start+1]??"";if(/[0-9A-Za-z]/.test(name)&&p.traits.add(`\\${name}`),takeMatch2(p,UNICODE_CLASS)!==
void 0)return"unknown";/[pP]/.test(name)&&failFrom(p,start,`\\${name} must be followed by the name of a Unicode class`);
let characters2=ESCAPED_SETS.get(name);return characters2!==void 0&&(p.at+=2),characters2}var OCTAL=/[1-7][0-7]{1,2}|0[0-7]{0,2}/y,
HEXADECIMAL=/x(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{2}))/y;function readEscapedCode(p){let start=p.at;p.at+=1,p.at>=p.text.
length&&failFrom(p,start,"this \\ escapes nothing");let octal=takeMatch2(p,OCTAL);if(octal!==void 0)return Number.parseInt(
octal[0],8);let hexadecimal=takeMatch2(p,HEXADECIMAL);if(hexadecimal!==void 0){let value=Number.parseInt(hexadecimal[1]??
hexadecimal[2]??"",16);return value>1114111&&failFrom(p,start,"there is no such character"),value}let code=takeCode(p),name=String.
fromCodePoint(code),control=ESCAPED_CONTROLS.get(name);if(control!==void 0)return control;if(code<128&&!/[0-9A-Za-z]/.test(
name))return code;failFrom(p,start,/[1-9]/.test(name)?"RE2 knows no back references":`RE2 knows no escape \\${name}`)}var NAMED_CLASS=/\[:(\^?)(.*?):\]/sy;
function readElement2(p,role){let isEscape=p.text[p.at]==="\\";if(role!=="end of range"){let characters2=readNamedClass(
p)??(isEscape?readEscapedSet(p):void 0);if(characters2!==void 0)return{set:characters2==="unknown"?void 0:characters2}}return{
code:isEscape?readEscapedCode(p):takeCode(p)}}function readNamedClass(p){let start=p.at,match=takeMatch2(p,NAMED_CLASS);
if(match===void 0)return;let[text2,negation,name=""]=match,characters2=name==="word"?WORD2:name==="ascii"?ALL:CLASSES.get(
name);return characters2===void 0&&failFrom(p,start,`there is no class ${text2}`),negation==="^"?ALL&~characters2:characters2}var POSIX={readsLoneParenthesis:!0,stacksQuantifiers:!0,repeatsAnchors:!1,mostCopies:Number.POSITIVE_INFINITY,bracketPart:/\[([.:=]).*?\1\]|./sy,
passGroupHead:p=>take(p,"("),readQuantifier:readQuantifier2,readEscape:readEscape2,readElement:readElement3},SIGN=/[*+?]/y,
COUNTS=/\{((?:[0-9]|\\0)*)(\\?,((?:[0-9]|\\0)*))?\}/y;function readQuantifier2(p){let start=p.at,sign=takeMatch2(p,SIGN);
if(sign!==void 0)return ofSign(sign[0]);if(p.text[start]!=="{")return;let match=takeMatch2(p,COUNTS);(match===void 0||match[0]===
"{}")&&failFrom(p,start,"these braces hold no count");let[low,high]=[match[1],match[3]].map((digits="")=>digits.replaceAll(
"\\","")),min=Number(low),max=match[2]===void 0?min:high?Number(high):Number.POSITIVE_INFINITY;return Math.max(min,high?
max:0)>32767&&failFrom(p,start,"POSIX counts to 32767"),min>max&&failFrom(p,start,"the first number is greater than the \
second"),{min,max,isCounted:!0}}var SPACES2=CLASSES.get("space")??0n,ESCAPED_SETS2=new Map([["s",SPACES2],["S",ALL&~SPACES2],
["w",WORD2],["W",ALL&~WORD2]]),ESCAPED_ANCHORS2=new Map([["`","start"],["'","end"],["b","word"],["B","not-word"],["<","w\
ord-start"],[">","word-end"]]);function readEscape2(p){let start=p.at;p.at+=1,p.at>=p.text.length&&failFrom(p,start,"thi\
s \\ escapes nothing");let code=takeCode(p),name=String.fromCodePoint(code);return/[0-9A-Za-z]/.test(name)&&p.traits.add(
`\\${name}`),[item(escaped(p,start,code,name),start)]}function escaped(p,start,code,name){let anchor=ESCAPED_ANCHORS2.get(
name);if(anchor!==void 0)return{type:"anchor",anchor};if(/[1-9]/.test(name))return(p.closedGroups&1<<Number(name))===0&&
failFrom(p,start,"there is no such group before this back reference"),{type:"unknown"};let characters2=ESCAPED_SETS2.get(
name);return characters2===void 0?literal(code):set(characters2)}var NAMED=/\[([.:=])(.{0,31}?)\1\]/sy;function readElement3(p,role){
let start=p.at;if(/^\[[.:=]/.test(p.text.slice(start,start+2)))return readNamed(p);let code=takeCode(p);return code===45&&
role==="next"&&p.text[p.at]!=="]"&&failFrom(p,start,"a - must come first or last, or stand between the ends of a range"),
{code}}function readNamed(p){let start=p.at,match=takeMatch2(p,NAMED);match===void 0&&failFrom(p,start,`this ${p.text.slice(
start,start+2)} is never closed`);let[text2,kind,name=""]=match,characters2=CLASSES.get(name);if(kind===":"&&characters2!==
void 0)return{set:characters2};kind===":"&&failFrom(p,start,`there is no class ${text2}`);let code=name.charCodeAt(0);return name.
length!==1&&failFrom(p,start,`there is no character ${text2}`),kind==="="?{set:range(code,code)}:{code}}var BORDER="(^|[ ]|$)";function expand2(pattern,bracketPart){let text2="",offsets=[];for(let at2=0;at2<pattern.length;){
let end=endOfPart(pattern,at2,bracketPart),part=pattern[at2]==="_"?BORDER:pattern.slice(at2,end);for(let i=0;i<part.length;i+=
1)offsets.push(Math.min(at2+i,end-1));text2+=part,at2=end}return{text:text2,pattern,offsets:[...offsets,pattern.length]}}
function endOfPart(pattern,at2,bracketPart){return pattern[at2]==="["?endOfBrackets(pattern,at2,bracketPart):pattern[at2]===
"\\"&&pattern[at2+1]!=="_"?Math.min(at2+2,pattern.length):at2+1}function endOfBrackets(pattern,open,part){let at2=open+1;
for(pattern[at2]==="^"&&(at2+=1),pattern[at2]==="]"&&(at2+=1);at2<pattern.length&&pattern[at2]!=="]";)part.lastIndex=at2,
at2+=part.exec(pattern)?.[0].length??1;return Math.min(at2+1,pattern.length)}function readAsPathPattern(pattern){return{re2:read2(pattern,RE2),posix:read2(pattern,POSIX)}}function read2(pattern,dialect){
let expanded=expand2(pattern,dialect.bracketPart),verdict=attempt(()=>parse(expanded,dialect));if("value"in verdict)return expanded.
text!==pattern&&verdict.value.traits.add("_"),verdict;let{start,end,message}=verdict.problem,{offsets}=expanded;return{problem:{
start:offsets[start]??start,end:offsets[end]??end,message}}}function treesOf({re2,posix:posix2}){return[re2,posix2].flatMap(
verdict=>"value"in verdict?[verdict.value.tree]:[])}function traitsOf({re2,posix:posix2}){let traits=[re2,posix2].flatMap(
verdict=>"value"in verdict?[...verdict.value.traits]:[]);return[...new Set(traits)]}var PATH_CHARACTERS=DIGITS|[..." ,()\
{}"].reduce((set2,character)=>set2|range(character.charCodeAt(0),character.charCodeAt(0)),0n);function isReadAlike(a,b){
return shape(a.tree)===shape(b.tree)}function shape(tree){return JSON.stringify(tree,(key,value)=>{if(!(key==="literal"||
key==="text"))return typeof value=="bigint"?String(value&PATH_CHARACTERS):value})}var asPathFiltersOf=factOf(({spec})=>spec.terms.flatMap(({match:{asPathFilter}},index)=>{if(asPathFilter===void 0)return[];
let path=["spec","terms",index,"match","asPathFilter","pattern"];return[{...asPathFilter,...readAsPathPattern(asPathFilter.
pattern),path}]})),PATHS=["","64999","4200000001 3 174"];function matchesEveryPath(filter){return holdsForAll(treesOf(filter),
tree=>{let program=compile2(tree);return program!==void 0&&PATHS.every(path=>run(program,path,filter.matchType).matches)})}
function holdsForAll(trees,holds2){return trees.length>0&&trees.every(holds2)}function problemText({start,message}){return`at character ${start+1}: ${message}`}var policyAspathRegexDialect={id:"policy-aspath-regex-dialect",group:"policies",scope:"resource",kinds:["BGPPolicy"],severity:"\
info",summary:"an AS path pattern that depends on the daemon",why:"GoBGP reads patterns as RE2, FRR as POSIX extended re\
gular expressions or, where it is built so, as PCRE.",source:"documented behaviour of FRR and GoBGP",fix:"use what all d\
ialects share, as in (^| )65001( |$)",*check(policy){for(let filter of asPathFiltersOf(policy)){let difference2=differenceIn(
filter);difference2!==void 0&&(yield{message:`the pattern "${filter.pattern}" ${difference2}`,at:placeOf(policy,...filter.
path)})}}};function differenceIn(pattern){let{re2,posix:posix2}=pattern;if("problem"in re2)return"problem"in posix2?void 0:
`is valid for FRR only; GoBGP stops ${problemText(re2.problem)}; write it so that both take it`;if("problem"in posix2)return`\
is valid for GoBGP only; FRR stops ${problemText(posix2.problem)}; write it so that both take it`;let traits=traitsOf(pattern);
return traits.length>0?`uses ${traits.join(" and ")}, which not every daemon reads alike; write it without, as in (^| )6\
5001( |$) or [0-9]`:isReadAlike(re2.value,posix2.value)?void 0:"means one thing to GoBGP and another to FRR; write it so\
 that both read it alike"}var MOST_STATES2=1e3,MOST_STEPS=5e4;function ambiguousRepetition(tree){if(sizeOf(tree)>MOST_STATES2)return;let states=[];
build(states,tree,void 0);for(let state of states)for(let[index,ways]of state.follow)if(ways>1&&state.loop!==void 0&&states[index]?.
loop===state.loop)return state.loop.text;return findMeeting(states)}function build(states,tree,loop){switch(tree.type){case"\
set":{let index=states.push({set:tree.set,loop,follow:new Map})-1;return{first:new Map([[index,1]]),last:new Map([[index,
1]]),empty:0}}case"sequence":return tree.items.reduce((part,item2)=>join(states,part,build(states,item2,loop)),EMPTY);case"\
choice":return tree.branches.map(branch=>build(states,branch,loop)).reduce(unite);case"repeat":return buildRepeat(states,
tree,loop);case"anchor":return tree.anchor==="not-word"?EMPTY:BLOCKED;case"unknown":return BLOCKED}}var EMPTY={first:new Map,
last:new Map,empty:1},BLOCKED={first:new Map,last:new Map,empty:0};function buildRepeat(states,{item:item2,min,max,text:text2},outer){
let isUnbounded=max===Number.POSITIVE_INFINITY,loop=isUnbounded?outer??{text:text2,ends:new Set}:outer,rest=EMPTY;if(isUnbounded){
let round=build(states,item2,loop);if(connect(states,round.last,round.first),outer===void 0)for(let index of round.last.
keys())loop?.ends.add(index);rest={...round,empty:1}}else for(let copy=min;copy<max;copy+=1)rest=unite(join(states,build(
states,item2,loop),rest),EMPTY);for(let copy=0;copy<min;copy+=1)rest=join(states,build(states,item2,loop),rest);return rest}
function join(states,a,b){return connect(states,a.last,b.first),{first:added(a.first,b.first,a.empty),last:added(b.last,
a.last,b.empty),empty:Math.min(2,a.empty*b.empty)}}function unite(a,b){return{first:added(a.first,b.first,1),last:added(
a.last,b.last,1),empty:Math.min(2,a.empty+b.empty)}}function connect(states,last,first){for(let[from,out]of last){let follow=states[from]?.
follow;if(follow!==void 0)for(let[to,into]of first)addWays(follow,to,out*into)}}function added(ways,more,factor){if(factor===
0)return ways;let all=new Map(ways);for(let[index,count2]of more)addWays(all,index,count2*factor);return all}function addWays(ways,index,more){
ways.set(index,Math.min(2,(ways.get(index)??0)+more))}function findMeeting(states){let pairs2=states.flatMap(({loop},index)=>loop===
void 0?[]:[[index,index]]),known2=new Set,unseparated=loopsWithoutSeparator(states),steps=0;for(let pair=pairs2.pop();pair!==
void 0;pair=pairs2.pop()){let[a,b]=pair;if(steps+=(states[a]?.follow.size??0)*(states[b]?.follow.size??0),steps>MOST_STEPS)
return;for(let[nextA,nextB,loop]of nextPairs(states,a,b)){let key=nextA*states.length+nextB;if(nextA===nextB?a!==b:isOverlap(
loop,unseparated,nextA,nextB))return loop.text;nextA!==nextB&&!known2.has(key)&&pairs2.push([nextA,nextB]),known2.add(key)}}}
function isOverlap(loop,unseparated,a,b){return unseparated.has(loop)&&(loop.ends.has(a)||loop.ends.has(b))}function*nextPairs(states,a,b){
let loop=states[a]?.loop;if(loop!==void 0)for(let nextA of states[a]?.follow.keys()??[])for(let nextB of states[b]?.follow.
keys()??[]){let first=states[nextA],second=states[nextB];first===void 0||second===void 0||first.loop!==loop||second.loop!==
loop||(first.set&second.set)!==0n&&(yield[nextA,nextB,loop])}}function loopsWithoutSeparator(states){let loops=new Set;for(let{
loop}of states)loop!==void 0&&loops.add(loop);for(let{loop,set:set2}of states)loop!==void 0&&(set2&WORD2)===0n&&loops.delete(
loop);return loops}var policyAspathRegexExpensive={id:"policy-aspath-regex-expensive",group:"policies",scope:"resource",kinds:["BGPPolicy"],
severity:"warning",summary:"an AS path pattern that can take exponential time",why:"An engine that tries one way after t\
he other can need more time than there is for a single route.",source:"documented behaviour of FRR (POSIX or PCRE); oper\
ational practice",fix:"drop one of the quantifiers, or let a blank separate the repetitions",*check(policy){for(let filter of asPathFiltersOf(
policy)){let repetitions=treesOf(filter).map(ambiguousRepetition),[repetition]=repetitions;repetition===void 0||repetitions.
includes(void 0)||(yield{message:`in the pattern "${filter.pattern}", ${repetition} can be read in several ways, and an \
engine that tries one after the other may need exponential time; drop a quantifier or a branch, or separate the repetiti\
ons with a blank`,at:placeOf(policy,...filter.path)})}}};var policyAspathRegexInvalid={id:"policy-aspath-regex-invalid",group:"policies",scope:"resource",kinds:["BGPPolicy"],severity:"\
error",summary:"an AS path pattern that is no regular expression",why:"No BGP daemon can compile the pattern, so the pol\
icy cannot be installed.",source:"documented behaviour of GoBGP (RE2) and FRR (POSIX extended regular expressions)",fix:"\
correct the pattern",*check(policy){for(let{pattern,path,re2,posix:posix2}of asPathFiltersOf(policy)){if("value"in re2||
"value"in posix2)continue;let forGobgp=problemText(re2.problem),forFrr=problemText(posix2.problem),problem2=forGobgp===forFrr?
forGobgp:`GoBGP stops ${forGobgp}; FRR stops ${forFrr}`;yield{message:`the pattern "${pattern}" is a regular expression \
neither for GoBGP nor for FRR; ${problem2}`,at:placeOf(policy,...path)}}}};var policyAspathRegexMatchesAll={id:"policy-aspath-regex-matches-all",group:"policies",scope:"resource",kinds:["BGPPolic\
y"],severity:"warning",summary:"an AS path pattern that matches every path",why:"The filter looks like a condition and f\
ilters nothing.",source:"search semantics of RE2 and POSIX",fix:"say which paths are meant, as in ^65001( |$), or drop t\
he filter; .* says that all are meant",*check(policy){for(let filter of asPathFiltersOf(policy)){let{pattern,path}=filter;
DELIBERATE.has(pattern)||!matchesEveryPath(filter)||(yield{message:`the pattern "${pattern}" matches every AS path, also\
 the empty one; say which paths are meant, or drop the filter`,at:placeOf(policy,...path)})}}},DELIBERATE=new Set([".*",
"^.*$"]);var NO_DIGIT=0,ANYTHING=1,DIGIT=2;function openRuns(tree){let runs=[];return visit(tree,{before:ANYTHING,after:ANYTHING},
runs),runs}function visit(tree,sides,runs){switch(tree.type){case"set":visitSequence([tree],sides,runs);break;case"seque\
nce":visitSequence(tree.items,sides,runs);break;case"choice":for(let branch of tree.branches)visit(branch,sides,runs);break;case"\
repeat":visit(tree.item,tree.max>1?around(tree.item,sides):sides,runs)}}function around(item2,{before,after}){return{before:worst(
before,edgeOf(item2,"last",before)),after:worst(after,edgeOf(item2,"first",after))}}function visitSequence(items,{before,
after},runs){let afterItem=items.map(()=>after);for(let[index,item2]of[...items.entries()].reverse())afterItem[index-1]=
edgeOf(item2,"first",afterItem[index]??after);let run4="",beforeRun=before,beforeItem=before;for(let[index,item2]of items.
entries()){let next=afterItem[index]??after,digit=digitOf(item2);digit===""?item2.type!=="set"&&visit(item2,{before:beforeItem,
after:next},runs):(run4===""&&(beforeRun=beforeItem),run4+=digit,isOpen(beforeRun,next)&&digitOf(items[index+1])===""&&runs.
push(run4)),digit===""&&(run4=""),beforeItem=edgeOf(item2,"last",beforeItem)}}function digitOf(item2){return item2?.type===
"set"&&/^[0-9]$/.test(item2.literal)?item2.literal:""}function isOpen(before,after){return worst(before,after)===ANYTHING}
function worst(...sides){return sides.reduce((a,b)=>a>b?a:b,NO_DIGIT)}function edgeOf(tree,edge,beyond2){switch(tree.type){case"\
set":return(tree.set&DIGITS)===0n?NO_DIGIT:DIGIT;case"anchor":return NO_DIGIT;case"unknown":return DIGIT;case"sequence":
return(edge==="last"?tree.items:tree.items.toReversed()).reduce((side,item2)=>edgeOf(item2,edge,side),beyond2);case"choi\
ce":return worst(...tree.branches.map(branch=>edgeOf(branch,edge,beyond2)));case"repeat":{if(tree.max===0)return beyond2;
let side=edgeOf(tree.item,edge,beyond2);return tree.min===0?worst(side,beyond2):side}}}var policyAspathRegexUnanchored={id:"policy-aspath-regex-unanchored",group:"policies",scope:"resource",kinds:["BGPPolicy"],
severity:"warning",summary:"a number in an AS path pattern that is also found inside longer numbers",why:"A pattern is s\
earched for in the path as text: 65001 is also found in 165001 and in 650010.",source:"search semantics of RE2 and POSIX\
; API documentation (AS path as text separated by blanks)",fix:"put ^, $ or a blank on both sides of the number, as in (\
^| )65001( |$)",*check(policy){for(let filter of asPathFiltersOf(policy)){if(filter.matchType!=="contains"||matchesEveryPath(
filter))continue;let runs=treesOf(filter).map(openRuns),number=runs[0]?.[0];number===void 0||runs.some(({length})=>length===
0)||(yield{message:`the pattern "${filter.pattern}" finds ${number} also inside longer numbers; put ^, $ or a blank on b\
oth sides of it, as in (^| )${number}( |$)`,at:placeOf(policy,...filter.path)})}}};var policyAspathReplace={id:"policy-aspath-replace",group:"policies",scope:"fleet",kinds:["BGPPolicy"],severity:"warning",
summary:"an AS path that is replaced with the number of the neighbour",why:"The neighbour finds its own AS in the path, \
takes the route for a loop and drops it.",source:"RFC 4271 section 9.1.2",fix:"leave the number of the neighbour out",*check(fleet){
for(let policy of resourcesOf(fleet,"BGPPolicy")){if(policy.spec.direction!=="export")continue;let terms=[...policy.spec.
terms.entries()].filter(([,{set:set2}])=>set2?.asPath?.replace?.length),neighbours2=terms.length===0?new Map:neighboursUnder(
fleet,policy);for(let[index,{set:set2}]of terms)for(let[item2,asn]of(set2?.asPath?.replace??[]).entries()){let peer=neighbours2.
get(asn);peer!==void 0&&(yield{message:`${asn} is the AS of BGPPeer "${peer.name}", which drops routes with its own numb\
er in the path; leave it out`,at:placeOf(policy,"spec","terms",index,"set","asPath","replace",item2),related:[{message:`\
the AS of BGPPeer "${peer.name}"`,at:placeOf(peer,"spec","peerASN")}]})}}}};function neighboursUnder(fleet,policy){let neighbours2=new Map;
if(!isNamed(fleet,policy)&&!areSessionsKnown(fleet,policy))return neighbours2;for(let{peer}of sessionsUnder(fleet,policy))
neighbours2.has(peer.spec.peerASN)||neighbours2.set(peer.spec.peerASN,peer);return neighbours2}var policyColorZero={id:"policy-color-zero",group:"policies",scope:"resource",kinds:["BGPPolicy"],severity:"warning",summary:"\
color 0",why:"The color of an SR Policy is a number above 0, so color 0 steers a route into none.",source:"RFC 9256 sect\
ion 2.1",fix:"use a color above 0, or remove it",*check(policy){for(let[index,{set:set2}]of policy.spec.terms.entries())
set2?.color===0&&(yield{message:"color 0 names no SR Policy; use a color above 0, or remove it",at:placeOf(policy,"spec",
"terms",index,"set","color")})}};var policyCommunityAddRemove={id:"policy-community-add-remove",group:"policies",scope:"resource",kinds:["BGPPolicy"],severity:"\
error",summary:"one community both added and removed by a term",why:"Nothing says which of the two comes first, so route\
s leave with the community or without it.",source:"API documentation, which gives no order",fix:"keep one of the two",*check(policy){
for(let{add:add2,remove}of[...standardChanges(policy),...extendedChanges(policy)]){let added2=new Map(add2.map(written2=>[
written2.key,written2]));for(let{key,text:text2,path}of remove){let other=key===void 0?void 0:added2.get(key);other!==void 0&&
(yield{message:`this term adds ${other.text} too, and nothing says which comes first; keep one of the two`,at:placeOf(policy,
...path),related:[{message:`${text2} is added here`,at:placeOf(policy,...other.path)}]})}}}};var policyConflictSameDirection={id:"policy-conflict-same-direction",group:"policies",scope:"fleet",kinds:["BGPPolicy"],
severity:"warning",summary:"two policies of one direction in force on the same sessions",why:"The API gives policies no \
order and FRR takes one route map a direction, so which one decides depends on the implementation.",source:"API document\
ation; documented behaviour of FRR",fix:"merge the two, or name each as route map of the peers it is for",*check(fleet){
for(let[policy,{rival,router,family}]of rivals(fleet)){let{direction}=policy.spec;yield{message:`BGPPolicy "${rival.name}\
" already filters the ${direction} of ${family} on BGPRouter "${router.name}", and no order between the two is defined; \
merge them, or name each as route map of its peers`,at:placeOf(policy,"spec","direction"),related:[{message:`the ${direction}\
 of BGPPolicy "${rival.name}"`,at:placeOf(rival,"spec","direction")},{message:`BGPRouter "${router.name}", to which both\
 bind`,at:placeOf(router,"metadata","name")}]}}}};function rivals(fleet){let conflicts=new Map;for(let router of resourcesOf(
fleet,"BGPRouter")){if(!areNamersKnown(fleet,router.namespace))continue;let firsts=new Map;for(let policy of unnamedPoliciesOn(
fleet,router)){let conflict=enter3(firsts,policy,router);conflict!==void 0&&!conflicts.has(policy)&&conflicts.set(policy,
conflict)}}return conflicts}function enter3(firsts,policy,router){let conflict;for(let family of router.spec.addressFamilies.
map(familyName)){if(!termsOf(policy).some(term=>canMatch(term,family)))continue;let rival=getOrInsert(firsts,`${policy.spec.
direction} ${family}`,()=>policy);rival!==policy&&(conflict??={rival,router,family})}return conflict}var policyDeniesAddressFamily={id:"policy-denies-address-family",group:"policies",scope:"fleet",kinds:["BGPPolicy"],severity:"\
error",summary:"a family of a session that its policies deny whole while they permit another",why:"Every route of the fa\
mily is dropped on the session, which stays up and looks healthy.",source:"API documentation (the first term that matche\
s decides)",fix:"permit the family, or bind the policy only to routers of the other one",*check(fleet){let reported=new Set;
for(let session of sessionsOf(fleet))for(let direction of DIRECTIONS){let{policies,isKnown:isKnown2}=chainOf(fleet,session,
direction);if(isKnown2)for(let family of session.families.map(familyName)){let denial=denialOf(policies,family);if(denial===
void 0)continue;let key=JSON.stringify([denial.policy.namespace,denial.policy.name,family]);reported.has(key)||(yield explain6(
denial,family,session)),reported.add(key)}}}};function denialOf(policies,family){if(!policies.some(policy=>mayPermit(policy,
family))&&policies.flatMap(termsOf).some(term=>term.action==="permit"&&isReachable(term)))for(let policy of policies){let terms=termsOf(
policy),term=terms.find(each=>isReachable(each)&&matchesAllOf(each,family));if(term!==void 0&&!isWholeBlock(terms))return{
policy,term}}}function mayPermit(policy,family){let isTaken=!1;for(let term of termsOf(policy)){let hasOwnFinding=!isReachable(
term)||term.match.contradiction!==void 0,isMeant=canMatch(term,family)||term.match.contradiction!==void 0;if(term.action===
"permit"&&isMeant&&(hasOwnFinding||!isTaken))return!0;isTaken||=matchesAllOf(term,family)}return!1}function isWholeBlock(terms){
return terms.every(({action})=>action==="deny")&&terms.some(matchesEverything)}function explain6({policy,term},family,{peer,
router}){return{message:`term ${term.sequence} drops every ${family} route of BGPPeer "${peer.name}" on BGPRouter "${router.
name}", since no term before it permits one; permit the family, or bind the policy elsewhere`,at:placeOf(policy,"spec","\
terms",term.index),related:[{message:`BGPPeer "${peer.name}" carries ${family}`,at:placeOf(peer,"spec","addressFamilies")},
{message:`BGPRouter "${router.name}" activates it`,at:placeOf(router,"spec","addressFamilies")}]}}function earlierTerm(policy,{index,sequence,action}){return{message:`term ${sequence} (${action})`,at:placeOf(policy,"sp\
ec","terms",index)}}var policyDeniesEverything={id:"policy-denies-everything",group:"policies",scope:"resource",kinds:["BGPPolicy"],severity:"\
warning",summary:"several terms that all deny, down to every route",why:"Each session that the policy applies to loses a\
ll its routes, for which one term would do; the last was probably meant to permit the rest.",source:"API documentation: \
terms are evaluated by ascending sequence, the first match decides",fix:"make the last term permit, or keep the single d\
eny of everything",*check(policy){let terms=termsOf(policy);if(terms.length<2||terms.some(({action})=>action==="permit"))
return;let last=terms.find(matchesEverything);last!==void 0&&(yield{message:`none of the ${terms.length} terms permits, \
and term ${last.sequence} denies all that is left; make the last one permit, or keep that one alone`,at:placeOf(policy,"\
spec","terms"),related:[earlierTerm(policy,last)]})}};var policyEvpnTypeMisnomer={id:"policy-evpn-type-misnomer",group:"policies",scope:"resource",kinds:["BGPPolicy"],severity:"\
info",summary:"an EVPN route type that BGP does not tell from another",why:"Sticky is a flag of MAC/IP routes, and IPv4 \
and IPv6 prefixes are both type 5, so implementations may match more or less than the name says.",source:"RFC 7432 secti\
ons 7 and 15; RFC 9136 section 3",fix:"list both prefix types, or both MAC types",*check(policy){for(let[index,{match}]of policy.
spec.terms.entries()){let types=match.evpnRouteType??[];for(let{type,problem:problem2}of misnomersIn(types))yield{message:problem2,
at:placeOf(policy,"spec","terms",index,"match","evpnRouteType",types.indexOf(type))}}}};function*misnomersIn(types){types.
includes("stickyMACAddress")&&(yield{type:"stickyMACAddress",problem:"stickyMACAddress is no route type but a flag of MA\
C/IP routes; check what the implementation matches with it"});let[type,...others]=new Set(types.filter(isPrefixType));if(type===
void 0||others.length>0)return;yield{type,problem:`${type} is EVPN type 5, as ${type==="iPPrefixAdvertisement"?"iPv6Pref\
ixAdvertisement":"iPPrefixAdvertisement"} is, so one may match both or not; list both`}}function isPrefixType(type){return type===
"iPPrefixAdvertisement"||type==="iPv6PrefixAdvertisement"}var policyMacSpecial={id:"policy-mac-special",group:"policies",scope:"resource",kinds:["BGPPolicy"],severity:"warning",summary:"\
a MAC address that no host has",why:"MAC/IP routes are for the addresses of hosts, so the term does not match.",source:"\
RFC 7432 section 7.2; IEEE 802 (group bit)",fix:"use the address of a host, which is neither zero nor a group",*check(policy){
for(let[index,{match}]of policy.spec.terms.entries()){let{macAddress}=match,what=macAddress===void 0?void 0:describeSpecial(
macAddress);what!==void 0&&(yield{message:`${macAddress} is ${what}, which no MAC/IP route carries; use the address of a\
 host`,at:placeOf(policy,"spec","terms",index,"match","macAddress")})}}};function describeSpecial(macAddress){return/^[0:]+$/.
test(macAddress)?"the zero address":Number.parseInt(macAddress.slice(0,2),16)%2===1?"a group address":void 0}var policyMatchContradiction={id:"policy-match-contradiction",group:"policies",scope:"resource",kinds:["BGPPolicy"],severity:"\
error",summary:"a match that no route can meet",why:"The term never matches: a dead deny lets its routes through, a dead\
 permit loses them.",source:"API documentation; RFC 7432 section 7; RFC 9136 section 3",fix:"correct one of the two fiel\
ds, or use two terms",*check(policy){for(let{index,sequence,match}of termsOf(policy)){let{contradiction}=match,written2=policy.
spec.terms[index]?.match;if(contradiction===void 0||written2===void 0)continue;let{field:field2,against}=contradiction;yield{
message:`term ${sequence} matches nothing: ${explain7(contradiction,written2)}; correct one of them, or use two terms`,at:placeOf(
policy,"spec","terms",index,"match",field2),related:[{message:`excludes ${field2}`,at:placeOf(policy,"spec","terms",index,
"match",against)}]}}}};function explain7({field:field2,against},match){let{addressFamilies=[],evpnRouteType=[],ipPrefix}=match;
if(against==="prefixList")return`ipPrefix ${ipPrefix} lies in no prefix of prefixList`;let names=against==="evpnRouteTyp\
e"?evpnRouteType:addressFamilies.map(familyName),routes=[...new Set(names)].join(" or ");switch(field2){case"prefixList":
return`a route of ${routes} carries no prefix of prefixList`;case"ipPrefix":return`a route of ${routes} does not carry i\
pPrefix ${ipPrefix}`;default:return`a route of ${routes} has no ${field2==="macAddress"?"MAC address":field2}`}}var policyMatchEmpty={id:"policy-match-empty",group:"policies",scope:"resource",kinds:["BGPPolicy"],severity:"warning",summary:"\
a match without a condition",why:"A term without conditions is for every route; that is what any: true says, so a condit\
ion was probably lost.",source:"API documentation: a field that is absent or empty matches everything",fix:"write any: t\
rue, or the condition that is missing",*check(policy){for(let[index,{sequence,action,match}]of policy.spec.terms.entries())
Object.values(match).every(isNoCondition)&&(yield{message:`term ${sequence} has no condition, so it would ${action} ever\
y route; write any: true, or the condition that is missing`,at:placeOf(policy,"spec","terms",index,"match")})}};function isNoCondition(value){
return!value||Array.isArray(value)&&value.length===0}var policyMatchLocalPrefEbgpImport={id:"policy-match-local-pref-ebgp-import",group:"policies",scope:"fleet",kinds:["BGPP\
olicy"],severity:"warning",summary:"an import policy that matches the local preference of eBGP routes",why:"Routes of an\
other AS come without LOCAL_PREF, so the term never matches.",source:"RFC 4271 section 5.1.5",fix:"match a community tha\
t the neighbour sets",*check(fleet){for(let policy of resourcesOf(fleet,"BGPPolicy"))if(policy.spec.direction==="import")
for(let[index,{match}]of policy.spec.terms.entries()){let{localPreference=0}=match;localPreference===0||!isInt32(localPreference)||
onlyTypeUnder(fleet,policy)!=="eBGP"||(yield{message:`no route has localPreference ${localPreference} here: every sessio\
n of this import policy is eBGP, which does not carry it; match a community instead`,at:placeOf(policy,"spec","terms",index,
"match","localPreference")})}}};function nextHopsOf({spec}){return spec.terms.flatMap(({set:set2},term)=>set2?.nextHop?.address?[{term,text:set2.nextHop.
address}]:[])}function nextHopProblem(text2){if(/^::ffff:/i.test(text2)&&isIP(text2.slice(7)))return;let address=parseAddress(
text2);if(address===void 0)return"is no IP address";if(address.value===0n)return"is the unspecified address";if(text2===
BROADCAST)return"is the broadcast address";let special2=specialRangeOf(address);switch(special2?.purpose){case"loopback":case"\
multicast":return`is ${special2.name}`;case"link-local":return address.bits===128?`is ${special2.name}`:void 0;default:return}}
var BROADCAST="255.255.255.255";var policyNexthopFamily={id:"policy-nexthop-family",group:"policies",scope:"fleet",kinds:["BGPPolicy"],severity:"warning",
summary:"an IPv4 next hop for IPv6 routes",why:"An IPv6 route has an IPv6 address as next hop; there is no way to send i\
t with an IPv4 one.",source:"RFC 2545 section 3; RFC 4760 section 3",fix:"use an IPv6 address",*check(fleet){for(let policy of resourcesOf(
fleet,"BGPPolicy"))for(let{term,text:text2}of nextHopsOf(policy)){if(parseAddress(text2)?.bits!==32||nextHopProblem(text2)!==
void 0)continue;let match=policy.spec.terms[term]?.match;match===void 0||!matchesOnlyIPv6(fleet,policy,match)||(yield{message:`\
the next hop ${text2} is IPv4, but this term matches only ipv6/unicast; use an IPv6 address`,at:placeOf(policy,"spec","t\
erms",term,"set","nextHop","address")})}}};function matchesOnlyIPv6(fleet,policy,match){let{families,isProven}=bindingOf(
fleet,policy),isListed=(match.addressFamilies??[]).length>0;if(!isListed&&!isProven)return!1;let matched=[...readMatch(match).
families].filter(family=>isListed||families.has(family));return matched.length>0&&matched.every(family=>family==="ipv6/u\
nicast")}var policyNexthopInvalid={id:"policy-nexthop-invalid",group:"policies",scope:"fleet",kinds:["BGPPolicy"],severity:"error",
summary:"a next hop that no route can have",why:"Whoever receives the route refuses it or cannot resolve it; no neighbou\
r takes its own address as next hop.",source:"RFC 4271 section 5.1.3; RFC 6890",fix:"use an address of a router that the\
 neighbours can reach",*check(fleet){for(let policy of resourcesOf(fleet,"BGPPolicy"))for(let{term,text:text2}of nextHopsOf(
policy)){let problem2=problemOf4(fleet,policy,text2);problem2!==void 0&&(yield{message:`the next hop ${JSON.stringify(text2)}\
 ${problem2.text}; use an address that the neighbours can reach`,at:placeOf(policy,"spec","terms",term,"set","nextHop","\
address"),related:problem2.related})}}};function problemOf4(fleet,policy,text2){let problem2=nextHopProblem(text2);if(problem2!==
void 0)return{text:problem2,related:[]};let neighbour=policy.spec.direction==="export"?onlyNeighbour(fleet,policy,text2):
void 0;if(neighbour!==void 0)return{text:`is the address of BGPPeer "${neighbour.name}", to which the route goes`,related:[
{message:`the address of BGPPeer "${neighbour.name}"`,at:placeOf(neighbour,"spec","address")}]}}function onlyNeighbour(fleet,policy,text2){
let key=keyOf3(text2),neighbour;if(!(key===void 0||!areSessionsKnown(fleet,policy))){for(let peer of sessionsUnder(fleet,
policy).flatMap(({peers})=>peers)){if(keyOf3(peer.spec.address)!==key)return;neighbour??=peer}return neighbour}}function keyOf3(text2){
let address=parseAddress(text2);return address&&addressKey(address)}var policyNexthopSelfImport={id:"policy-nexthop-self-import",group:"policies",scope:"resource",kinds:["BGPPolicy"],severity:"\
warning",summary:"next hop self on import",why:"A received route would lead to the router that received it, and its traf\
fic nowhere.",source:"RFC 4271 section 5.1.3",fix:"set it in an export policy, or use nextHopSelf of the peer",*check(policy){
if(policy.spec.direction==="import")for(let[index,{set:set2}]of policy.spec.terms.entries())set2?.nextHop?.self===!0&&(yield{
message:"nextHop.self on import makes the router the next hop of what it receives; set it on export, or use nextHopSelf \
of the peer",at:placeOf(policy,"spec","terms",index,"set","nextHop","self")})}};var policyNoTerminalTerm={id:"policy-no-terminal-term",group:"policies",scope:"fleet",kinds:["BGPPolicy"],severity:"warn\
ing",summary:"a policy that leaves open what happens to routes that match no term",why:"FRR denies such routes, BIRD rej\
ects them, GoBGP accepts them: the filter means something else on each.",source:"documented behaviour of FRR, BIRD, GoBG\
P and Calico",fix:"end with a term any: true that permits or denies the rest",*check(fleet){for(let[policy,family]of openPolicies(
fleet)){let last=termsOf(policy).at(-1);last!==void 0&&(yield{message:`no term says what happens to the other ${family} \
routes; add one with any: true behind term ${last.sequence} that permits or denies them`,at:placeOf(policy,"spec","terms",
last.index)})}}};function openPolicies(fleet){let open=new Map,inChains=new Set;for(let session of sessionsOf(fleet)){let{
routeMapIn,routeMapOut}=session.peer.spec;for(let direction of DIRECTIONS){let{policies,isKnown:isKnown2}=chainOf(fleet,
session,direction);for(let policy of policies)inChains.add(policy);let first=responsibleOf(policies,direction==="import"?
routeMapIn:routeMapOut),family=openFamily(policies,session.families.map(familyName));first!==void 0&&isKnown2&&family!==
void 0&&!open.has(first)&&open.set(first,family)}}for(let policy of resourcesOf(fleet,"BGPPolicy")){let family=openFamily(
[policy],FAMILIES),{namespace}=policy,mayBeInChain=hasUnknown(fleet,"BGPPeer",namespace)||hasUnknown(fleet,"BGPRouter",namespace);
family!==void 0&&!inChains.has(policy)&&!mayBeInChain&&open.set(policy,family)}return open}function responsibleOf(policies,routeMap){
let sorted=[...policies].sort((a,b)=>a.name<b.name?-1:1);return sorted.find(({name})=>name===routeMap)??sorted[0]}function openFamily(policies,families){
let terms=policies.flatMap(termsOf).filter(isReachable);return families.find(family=>!terms.some(term=>matchesAllOf(term,
family)))}var policyPermitAnyOnly={id:"policy-permit-any-only",group:"policies",scope:"resource",kinds:["BGPPolicy"],severity:"inf\
o",summary:"a policy that permits everything unchanged",why:"It satisfies an implementation that demands a policy on eBG\
P sessions, and leaks whatever there is.",source:"RFC 8212 section 3; RFC 7908 section 3",fix:"filter, where the neighbo\
ur is another network",*check(policy){let[first]=termsOf(policy);first===void 0||first.action==="deny"||first.effect!==""||
!matchesEverything(first)||(yield{message:`term ${first.sequence} comes first and permits every route unchanged, so the \
policy filters nothing; name what may pass, where the neighbour is another network`,at:placeOf(policy,"spec","terms",first.
index)})}};var policyPrefixlistAmbiguous={id:"policy-prefixlist-ambiguous",group:"policies",scope:"resource",kinds:["BGPPolicy"],severity:"\
info",summary:"a prefixList with prefixes that could stand for longer ones",why:"The API has no ge and no le: FRR and Go\
BGP match exactly these prefixes, while a reader often expects all that lie in them.",source:"documented behaviour of FR\
R and GoBGP; API documentation",fix:"write any: true for all routes; otherwise find out how the implementation reads the\
 list",*check(policy){for(let[index,{match}]of policy.spec.terms.entries()){let wide=parseMatch(match).prefixes.find(prefix=>!isHost(
prefix));if(wide!==void 0){yield{message:`${wide.text} is this prefix alone for FRR and GoBGP, and for a reader perhaps \
all that lie in it; ${remedyFor(wide)}`,at:placeOf(policy,"spec","terms",index,"match","prefixList")};return}}}};function isHost({
bits,length}){return length===bits}function remedyFor({length}){return length===0?"for all routes write any: true":"chec\
k how the implementation reads it"}var policyPrefixlistDuplicate={id:"policy-prefixlist-duplicate",group:"policies",scope:"resource",kinds:["BGPPolicy"],severity:"\
info",summary:"one prefix twice in a prefixList",why:"The list works as it would with one of them; usually another prefi\
x was meant.",source:"operational practice",fix:"remove one, or correct it",*check(policy){for(let[index,{match}]of policy.
spec.terms.entries()){let{prefixes}=parseMatch(match);for(let{again,first}of repeatsIn(prefixes,prefixKey)){let path=["s\
pec","terms",index,"match","prefixList"];yield{message:`${again.text} is already in this list; remove it, or write the p\
refix that is meant`,at:placeOf(policy,...path,prefixes.indexOf(again)),related:[{message:"the same prefix",at:placeOf(policy,
...path,prefixes.indexOf(first))}]}}}}};var policyPrefixlistFamilyMixed={id:"policy-prefixlist-family-mixed",group:"policies",scope:"resource",kinds:["BGPPolicy"],
severity:"info",summary:"IPv4 and IPv6 in one prefixList",why:"FRR and others keep prefix lists by family, so such a ter\
m has to be split, or half of it is lost.",source:"documented behaviour of FRR",fix:"use a term for each family",*check(policy){
for(let[index,{match}]of policy.spec.terms.entries()){let{prefixes}=parseMatch(match),item2=prefixes.findIndex(({bits})=>bits!==
prefixes[0]?.bits),stranger=prefixes[item2];if(stranger===void 0)continue;let[first,other]=stranger.bits===32?["IPv6","I\
Pv4"]:["IPv4","IPv6"];yield{message:`${stranger.text} is ${other} in a list that begins with ${first}; use a term for ea\
ch family`,at:placeOf(policy,"spec","terms",index,"match","prefixList",item2)}}}};var EXCESSIVE=5,policyPrependExcessive={id:"policy-prepend-excessive",group:"policies",scope:"resource",kinds:["BGPPolic\
y"],severity:"info",summary:"a path prepended five times or more",why:"Two or three hops more move what can be moved; lo\
ng paths are dropped by filters and easily hijacked.",source:"operational practice",fix:"prepend two or three times",*check(policy){
for(let[index,{set:set2}]of policy.spec.terms.entries()){let prepend=set2?.asPath?.prepend;prepend===void 0||prepend<EXCESSIVE||
(yield{message:`prepend: ${prepend} moves hardly more traffic than 2 or 3, and filters drop long paths; use 2`,at:placeOf(
policy,"spec","terms",index,"set","asPath","prepend")})}}};var policyPrependForeignAsn={id:"policy-prepend-foreign-asn",group:"policies",scope:"fleet",kinds:["BGPPolicy"],severity:"\
warning",summary:"an export policy that prepends the number of another AS",why:"The route claims a way through an AS tha\
t it never took: that AS drops it as a loop, others as spoofed.",source:"RFC 4271 section 5.1.2",fix:"leave asn out, so \
that the own number is prepended",*check(fleet){for(let policy of resourcesOf(fleet,"BGPPolicy")){if(policy.spec.direction!==
"export")continue;let{asns,isProven}=bindingOf(fleet,policy);if(!(!isProven||asns.size===0))for(let[index,{set:set2}]of policy.
spec.terms.entries()){let{asn,prepend}=set2?.asPath??{};asn===void 0||prepend===void 0||asns.has(asn)||isReservedAsn(asn)||
!isAsn(asn)||(yield{message:`none of the routers of this policy is in AS ${asn}, so prepending it claims a way that the \
routes never took; leave asn out`,at:placeOf(policy,"spec","terms",index,"set","asPath","asn")})}}}};var policyPrependIbgpLoop={id:"policy-prepend-ibgp-loop",group:"policies",scope:"fleet",kinds:["BGPPolicy"],severity:"er\
ror",summary:"the own AS is prepended to routes that iBGP neighbours receive",why:"They find their own AS in the path, t\
ake the route for a loop and drop it.",source:"RFC 4271 section 9.1.2; documented behaviour of FRR and GoBGP",fix:"name \
the policy as routeMapOut of the eBGP peers only",*check(fleet){for(let policy of resourcesOf(fleet,"BGPPolicy"))for(let term of termsOf(
policy)){let asPath=policy.spec.terms[term.index]?.set?.asPath;if(asPath?.prepend===void 0||!isReachable(term)||!isNamed(
fleet,policy)&&!areNamersKnown(fleet,policy.namespace))continue;let victim=victimOf(fleet,policy,term,asPath.asn);victim!==
void 0&&(yield explain8(policy,term,victim))}}};function victimOf(fleet,policy,term,asn){for(let session of sessionsUnder(
fleet,policy)){let families=session.families.filter(family=>canMatch(term,familyName(family))),isOwnAsn=asn===session.router.
spec.localASN;if(policy.spec.direction==="export"){if(session.type==="iBGP"&&(isOwnAsn||asn===void 0)&&families.length>0)
return session}else if(session.type==="eBGP"&&isOwnAsn){let next=passesOnTo(fleet,session.routers,families);if(next!==void 0)
return next}}}function passesOnTo(fleet,routers,families){for(let router of routers)for(let peer of peersOn(fleet,router))
if(commonFamilies(peer,router).some(family=>hasFamily(families,family))&&typeOf(peer,router)==="iBGP")return{peer,router}}
function explain8(policy,term,{peer,router}){return{message:`term ${term.sequence} prepends AS ${router.spec.localASN} t\
o routes that BGPPeer "${peer.name}" gets over iBGP, which drops them as loops; name the policy as route map of eBGP pee\
rs only`,at:placeOf(policy,"spec","terms",term.index,"set","asPath","prepend"),related:[{message:`BGPPeer "${peer.name}"\
 is iBGP`,at:placeOf(peer,"spec","peerASN")}]}}var policyRefImportDirection={id:"policy-ref-import-direction",group:"references",scope:"fleet",kinds:["BGPAdvertisement"],
severity:"warning",summary:"policyRef names an import policy",why:"An advertisement is filtered on its way out, and an i\
mport policy is for what comes in.",source:"API documentation",fix:"name an export policy, or correct the direction of t\
he policy",*check(fleet){for(let advertisement of resourcesOf(fleet,"BGPAdvertisement")){let name=advertisement.spec.policyRef?.
name,policy=name===void 0?void 0:find(fleet,"BGPPolicy",advertisement.namespace,name);policy?.spec.direction==="import"&&
(yield{message:`an advertisement needs a policy of direction export, but "${name}" is of direction import; name an expor\
t policy`,at:placeOf(advertisement,"spec","policyRef","name"),related:[{message:`the direction of BGPPolicy "${name}"`,at:placeOf(
policy,"spec","direction")}]})}}};var policyRefNotFound={id:"policy-ref-not-found",group:"references",scope:"fleet",kinds:["BGPAdvertisement"],severity:"e\
rror",summary:"policyRef names a BGPPolicy that does not exist",why:"The filter is missing: depending on the implementat\
ion, the routes go out unfiltered or not at all.",source:"API documentation; measured: the API server stores dangling re\
ferences",fix:"correct the name, or add the policy",*check(fleet){for(let advertisement of resourcesOf(fleet,"BGPAdverti\
sement")){let{namespace,spec}=advertisement;spec.policyRef===void 0||mayExist(fleet,"BGPPolicy",namespace,spec.policyRef.
name)||(yield{...explainMissing(fleet,"BGPPolicy",namespace,spec.policyRef.name),at:placeOf(advertisement,"spec","policy\
Ref","name")})}}};var policySetLocalPrefEbgp={id:"policy-set-local-pref-ebgp",group:"policies",scope:"fleet",kinds:["BGPPolicy"],severity:"\
warning",summary:"an export policy that sets the local preference for eBGP only",why:"LOCAL_PREF is not sent to another \
AS, so the setting has no effect.",source:"RFC 4271 section 5.1.5",fix:"set a metric or communities, or prepend to the A\
S path",*check(fleet){for(let policy of resourcesOf(fleet,"BGPPolicy"))if(policy.spec.direction==="export")for(let[index,
{set:set2}]of policy.spec.terms.entries()){let value=set2?.localPreference;value===void 0||!isInt32(value)||onlyTypeUnder(
fleet,policy)!=="eBGP"||(yield{message:`localPreference ${value} is not sent: every session of this export policy is eBG\
P; set a metric or communities instead`,at:placeOf(policy,"spec","terms",index,"set","localPreference")})}}};var ENDPOINT_BEHAVIORS=["End","End.X","End.T","End.DX2","End.DX2V","End.DT2U","End.DT2M","End.DX4","End.DX6","End.DT4","\
End.DT6","End.DT46","End.B6","End.B6.Encaps","End.B6.Encaps.Red","End.B6.Insert","End.B6.Insert.Red","End.BM","End.M","E\
nd.S","End.AS","End.AD","End.AM","End.Replicate"],RARE_BEHAVIORS=["End.MAP","End.DTM","End.DTMC4","End.DTMC6","End.DTMC4\
6","End.DTM46","End.DXM2","End.DXM4","End.DXM6","End.DX1","End.BXC","End.NSH","End.LBS","End.XLBS","End.XU","End.AN","En\
d.AMN","End.PSID","End.BPF"];function endpointBehaviorOf({set:set2}){let[behavior]=(set2?.srv6EndpointBehavior??"").split(
" with ");return behavior===""?void 0:behavior}var policySrv6BehaviorFamily={id:"policy-srv6-behavior-family",group:"policies",scope:"resource",kinds:["BGPPolicy"],severity:"\
error",summary:"an SRv6 endpoint behaviour for packets of another family than the routes",why:"The endpoint takes other \
packets out of the tunnel than those that the routes draw into it, and drops these.",source:"RFC 8986 sections 4.4 to 4.\
12",fix:"use the behaviour of the family of the routes, or End.DT46 for both",*check(policy){for(let[index,term]of policy.
spec.terms.entries()){let behavior=endpointBehaviorOf(term)??"",packets=PACKETS.get(behavior),routes=routesOf(parseMatch(
term.match),packets);packets===void 0||routes===void 0||(yield{message:`${behavior} is for ${packets}, but this term is \
for ${routes.what} routes; use ${remedyFor2(behavior,routes.what)}`,at:placeOf(policy,"spec","terms",index,"set","srv6En\
dpointBehavior"),related:[{message:`only ${routes.what}`,at:placeOf(policy,"spec","terms",index,"match",routes.field)}]})}}},
PACKETS=new Map([["End.DT4","IPv4"],["End.DX4","IPv4"],["End.DT6","IPv6"],["End.DX6","IPv6"],["End.DX2","Ethernet frames"],
["End.DX2V","Ethernet frames"],["End.DT2U","Ethernet frames"],["End.DT2M","Ethernet frames"]]);function routesOf(match,packets){
let{families}=match;if(packets==="Ethernet frames")return families===void 0||families.has(EVPN2)?void 0:{what:"unicast",
field:"addressFamilies"};let{family,field:field2}=ipFamilyOf(match),what=family==="ipv4/unicast"?"IPv4":"IPv6";return family!==
"ipv4/unicast"&&family!=="ipv6/unicast"||what===packets?void 0:{what,field:field2}}function ipFamilyOf({families,prefixes,
ipPrefix}){let field2=prefixes.length>0?"prefixList":ipPrefix===void 0?"addressFamilies":"ipPrefix",all=ipPrefix===void 0?
prefixes:[...prefixes,ipPrefix],[family,...others]=all.length>0?new Set(all.map(unicastOf)):families??[];return{family:others.
length===0?family:void 0,field:field2}}function remedyFor2(behavior,what){if(what==="unicast")return"End.DT4, End.DT6 or\
 End.DT46, or match l2vpn/evpn";let ofFamily=`${behavior.slice(0,-1)}${what==="IPv4"?"4":"6"}`;return behavior.startsWith(
"End.DT")?`${ofFamily} or End.DT46`:ofFamily}var policySrv6BehaviorUnknown={id:"policy-srv6-behavior-unknown",group:"policies",scope:"resource",kinds:["BGPPolicy"],severity:"\
warning",summary:"an SRv6 endpoint behaviour that looks like a slip",why:"An implementation that does not know the behav\
iour drops the setting, or the whole policy.",source:'RFC 8986 section 10.2; IANA registry "SRv6 Endpoint Behaviors"',fix:"\
write the name as in the registry, such as End.DT46",*check(policy){for(let[index,term]of policy.spec.terms.entries()){let behavior=endpointBehaviorOf(
term);if(behavior===void 0||isKnown(behavior))continue;let candidates2=allNearest(behavior,ENDPOINT_BEHAVIORS);candidates2.
length!==0&&(yield{message:`"${behavior}" is no endpoint behaviour; did you mean ${candidates2.map(name=>`"${name}"`).join(
" or ")}?`,at:placeOf(policy,"spec","terms",index,"set","srv6EndpointBehavior")})}}};function isKnown(behavior){return ENDPOINT_BEHAVIORS.
includes(behavior)||RARE_BEHAVIORS.includes(behavior)}var TRANSPORT=["End","End.X","End.T"],policySrv6NotService={id:"policy-srv6-not-service",group:"policies",scope:"resourc\
e",kinds:["BGPPolicy"],severity:"info",summary:"an SRv6 endpoint behaviour of transport on a route",why:"It passes packe\
ts on within the SRv6 network; the route of a service needs one that takes them out of the tunnel.",source:"RFC 8986 sec\
tion 4; RFC 9252 sections 5 and 6",fix:"use a behaviour that decapsulates, such as End.DT46",*check(policy){for(let[index,
term]of policy.spec.terms.entries()){let behavior=endpointBehaviorOf(term);TRANSPORT.includes(behavior)&&(yield{message:`${behavior}\
 does not decapsulate; for routes of a service use one that does, such as End.DT46`,at:placeOf(policy,"spec","terms",index,
"set","srv6EndpointBehavior")})}}};var policyTermMaybeShadowed={id:"policy-term-maybe-shadowed",group:"policies",scope:"resource",kinds:["BGPPolicy"],severity:"\
info",summary:"a term for prefixes that lie in those of an earlier term",why:"Where prefixList means longer prefixes too\
, the earlier term leaves nothing for this one; where it means exactly its prefixes, this one lives.",source:"FRR and Go\
BGP match a prefix without ge and le exactly; the API documentation does not say",fix:"give the narrower term the smalle\
r sequence, which is right in both readings",*check(policy){for(let term of termsOf(policy)){let{shadowedBy}=term;shadowedBy===
void 0||decideAlike(term,shadowedBy)||(yield{message:`term ${term.sequence} (${term.action}) is never reached if the pre\
fixes of term ${shadowedBy.sequence} (${shadowedBy.action}) stand for longer ones too; move it before term ${shadowedBy.
sequence}`,at:placeOf(policy,"spec","terms",term.index),related:[earlierTerm(policy,shadowedBy)]})}}};var policyTermNoop={id:"policy-term-noop",group:"policies",scope:"resource",kinds:["BGPPolicy"],severity:"info",summary:"\
a set, or a part of one, that sets nothing",why:"The route stays as it is; usually a value was lost.",source:"API docume\
ntation",fix:"remove it, or write the value that is missing",*check(policy){for(let[index,{set:set2}]of policy.spec.terms.
entries())if(set2!==void 0)for(let path of idlePartsOf(set2))yield{message:`${path.at(-1)} changes nothing; remove it, o\
r write the value that is missing`,at:placeOf(policy,"spec","terms",index,...path)}}};function*idlePartsOf(set2){Object.
keys(set2).length===0&&(yield["set"]);for(let part of["asPath","communities","extCommunities","nextHop"])set2[part]!==void 0&&
isIdle(set2[part])&&(yield["set",part])}var policyTermRedundant={id:"policy-term-redundant",group:"policies",scope:"resource",kinds:["BGPPolicy"],severity:"info",
summary:"a term that repeats the decision of an earlier one",why:"An earlier term takes all its routes and does the same\
 to them, so the policy works as well without it.",source:"API documentation: terms are evaluated by ascending sequence,\
 the first match decides",fix:"remove the term",*check(policy){for(let term of termsOf(policy)){let{coveredBy}=term;coveredBy===
void 0||!decideAlike(term,coveredBy)||(yield{message:`term ${term.sequence} changes nothing: term ${coveredBy.sequence} \
comes first, matches every route that it matches and decides alike; remove it`,at:placeOf(policy,"spec","terms",term.index),
related:[earlierTerm(policy,coveredBy)]})}}};var policyTermUnreachable={id:"policy-term-unreachable",group:"policies",scope:"resource",kinds:["BGPPolicy"],severity:"\
warning",summary:"a term behind one that already decides about all its routes",why:"The first match decides, so what thi\
s term permits, denies or sets never happens.",source:"API documentation: terms are evaluated by ascending sequence, the\
 first match decides",fix:"give the narrower term the smaller sequence",*check(policy){for(let term of termsOf(policy)){
let{coveredBy}=term;coveredBy===void 0||decideAlike(term,coveredBy)||(yield{message:`term ${term.sequence} (${term.action}\
) is never reached: term ${coveredBy.sequence} (${coveredBy.action}) comes first and matches every route that it matches\
; ${remedyFor3(term,coveredBy)}`,at:placeOf(policy,"spec","terms",term.index),related:[earlierTerm(policy,coveredBy)]})}}};
function remedyFor3(term,coveredBy){return coversInAllReadings(term.match,coveredBy.match)?"keep one of the two":`move i\
t before term ${coveredBy.sequence}`}var prefixHostBits={id:"prefix-host-bits",group:"advertisements",scope:"resource",kinds:["BGPAdvertisement","BGPPolicy",
"VPC"],severity:"warning",summary:"a prefix with bits set beyond its length",why:"Some implementations mask the bits, so\
me refuse the prefix, some never match it; often one host was meant.",source:"RFC 4271 section 4.3; measured: the API se\
rver takes such prefixes",fix:"write the network without the host bits, or the host with its full length",*check(resource){
for(let{path,prefix}of parsedPrefixesOf(resource))hasHostBits(prefix)&&(yield{message:`${prefix.text} has host bits; wri\
te ${networkText(prefix)}, or ${writtenAddress(prefix)}/${prefix.bits} for the host`,at:placeOf(resource,...path)})}};var prefixNotCanonical={id:"prefix-not-canonical",group:"advertisements",scope:"resource",kinds:["BGPAdvertisement","BGP\
Policy","VPC"],severity:"info",summary:"a prefix in another spelling than the recommended one",why:"Lists are compared a\
s text, so two spellings of one prefix pass as two.",source:"RFC 5952 section 4; measured: the API server compares the i\
tems of spec.prefixes as text",fix:"write lower case, no leading zeros, and the longest run of zeros as ::",*check(resource){
for(let{path,prefix}of parsedPrefixesOf(resource)){if(hasHostBits(prefix))continue;let{text:text2}=prefix,canonical2=networkText(
prefix);canonical2===text2||resource.kind==="BGPAdvertisement"&&canonical2.startsWith("::/")||(yield{message:`${text2} i\
s another spelling of ${canonical2}; write that, since lists are compared as text`,at:placeOf(resource,...path)})}}};var rdDuplicateOnRouter={id:"rd-duplicate-on-router",group:"vrfs",scope:"fleet",kinds:["BGPVRFInstance"],severity:"error",
summary:"one route distinguisher for two VPNs on a router",why:"Equal prefixes of the two become one route, and the traf\
fic of one tenant goes to the other.",source:"RFC 7432 section 7.9; RFC 4364 section 4.1",fix:"give each VRF its own rou\
te distinguisher",*check(fleet){for(let vrfs of vrfsByDistinguisher(fleet).values())vrfs.length>1&&(yield*checkDistinguisher(
fleet,vrfs))}};function*checkDistinguisher(fleet,vrfs){let holders=new Map,holdersOf=new Map;for(let targets of vrfs){let binding=bindingOf(
fleet,targets.vrf),rival=getOrInsert(holdersOf,binding,()=>hold(holders,binding,targets)).find(holder=>holder.targets.group!==
targets.group);rival!==void 0&&(yield explain9(targets,rival))}}function hold(holders,{routers},targets){let byGroup=new Map;
for(let router of routers){let holder=getOrInsert(holders,router,()=>({targets,router}));byGroup.has(holder.targets.group)||
byGroup.set(holder.targets.group,holder)}return[...byGroup.values()]}function explain9({vrf},{targets,router}){let first=targets.
vrf;return{message:`route distinguisher ${vrf.spec.routeDistinguisher} is already that of BGPVRFInstance "${first.name}"\
 on BGPRouter "${router.name}", which has other route targets; give each VRF its own`,at:placeOf(vrf,"spec","routeDistin\
guisher"),related:[{message:`the route distinguisher of BGPVRFInstance "${first.name}"`,at:placeOf(first,"spec","routeDi\
stinguisher")},{message:`BGPRouter "${router.name}" is here`,at:placeOf(router,"metadata","name")}]}}var rdNotEncodable={id:"rd-not-encodable",group:"vrfs",scope:"resource",kinds:["BGPVRFInstance"],severity:"error",summary:"\
a route distinguisher that does not fit into eight octets",why:"Implementations refuse it, or cut it off and make the va\
lue of another tenant of it: GoBGP reads 192.0.2.1:65636 as 192.0.2.1:100.",source:"RFC 4364 section 4.2; documented beh\
aviour of FRR; measured with GoBGP",fix:"use a number up to 65535 behind an address or an AS number above 65535, as in 1\
92.0.2.1:100",*check(vrf){let{routeDistinguisher}=vrf.spec,reading=readAssigned(routeDistinguisher);reading.state==="not\
-encodable"&&(yield{message:`no route distinguisher can hold ${routeDistinguisher}, since ${reading.limit}; use a smalle\
r value`,at:placeOf(vrf,"spec","routeDistinguisher")})}};var rdReservedAdmin={id:"rd-reserved-admin",group:"vrfs",scope:"resource",kinds:["BGPVRFInstance"],severity:"warning",summary:"\
a route distinguisher of an AS or address that nobody owns",why:"The first part says who gives out the number; where tha\
t is nobody, another VRF can have the same value, and some implementations refuse it.",source:"RFC 4364 section 4.2; RFC\
 7300",fix:"use your own AS number or the router ID",*check(vrf){let{routeDistinguisher}=vrf.spec,reading=readAssigned(routeDistinguisher),
problem2=reading.state==="encodable"?problemOf5(reading.value):void 0;problem2!==void 0&&(yield{message:`route distingui\
sher ${routeDistinguisher} begins with ${problem2}; use your own AS number or the router ID`,at:placeOf(vrf,"spec","rout\
eDistinguisher")})}},NOBODYS=["this-network","loopback","multicast","reserved"];function problemOf5({type,administrator}){
if(type!==1)return isReservedAsn(administrator)?`AS ${administrator}, which is reserved`:void 0;let range2=specialRangeOf(
{bits:32,value:BigInt(administrator)});if(!(range2===void 0||!NOBODYS.includes(range2.purpose)))return`an address of ${range2.
range.text}, which is ${range2.name}`}var rdRtFourByteAsnGobgp={id:"rd-rt-four-byte-asn-gobgp",group:"vrfs",scope:"resource",kinds:["BGPVRFInstance","BGPAdver\
tisement"],severity:"info",summary:"a four-byte AS number in a route distinguisher or route target",why:"It is right by \
the RFCs, but GoBGP reads every such AS number as 65535, and tenants that share the number behind it become one.",source:"\
RFC 5668 section 2; measured with GoBGP",fix:"with GoBGP use an AS number up to 65535, or address:number",*check(resource){
for(let{path,text:text2}of valuesOf(resource)){let reading=readAssigned(text2);if(!(reading.state!=="encodable"||reading.
value.type!==2)){yield{message:`GoBGP reads the AS number of ${text2} as 65535; with GoBGP use one up to 65535, or addre\
ss:number`,at:placeOf(resource,...path)};return}}}};function valuesOf(resource){let targets=targetsOf(resource);return resource.
kind==="BGPAdvertisement"?targets:[{path:["spec","routeDistinguisher"],text:resource.spec.routeDistinguisher},...targets]}function vrfName({name,namespace},from){return namespace===from.namespace?`BGPVRFInstance "${name}"`:`BGPVRFInstance "${name}\
" of namespace ${namespace}`}var rdSharedAcrossVpns={id:"rd-shared-across-vpns",group:"vrfs",scope:"fleet",kinds:["BGPVRFInstance"],severity:"warning",
summary:"one route distinguisher for VPNs on different routers",why:"A reflector takes equal prefixes of the two tenants\
 for one route, and passes on only one of them.",source:"RFC 4364 sections 4.1 and 4.2",fix:"give each VPN its own route\
 distinguishers",*check(fleet){for(let vrfs of vrfsByDistinguisher(fleet).values()){let[first,...others]=vrfs.filter(({vrf})=>provenRoutersOf(
fleet,vrf).length>0);if(first===void 0||others.length===0)continue;let vpn=vpnOf(first,vrfs),routers=new Set(provenRoutersOf(
fleet,first.vrf)),isApart=({vrf})=>provenRoutersOf(fleet,vrf).every(router=>!routers.has(router)),apart=others.filter(targets=>!vpn.
has(targets)&&isApart(targets)),other=apart.find(({vrf})=>!vrf.isContext)??apart[0];if(other===void 0)continue;let name=vrfName(
first.vrf,other.vrf);yield{message:`route distinguisher ${other.vrf.spec.routeDistinguisher} is already that of ${name},\
 which shares no route target with this VRF; give each VPN its own`,at:placeOf(other.vrf,"spec","routeDistinguisher"),related:[
{message:`the route distinguisher of ${name}`,at:placeOf(first.vrf,"spec","routeDistinguisher")}]}}}};function vpnOf(first,vrfs){
let byTarget=new Map;for(let targets of vrfs)for(let key of keysOf2(targets))getOrInsert(byTarget,key,()=>[]).push(targets);
let vpn=new Set([first]);for(let member of vpn)for(let key of keysOf2(member)){for(let targets of byTarget.get(key)??[])
vpn.add(targets);byTarget.delete(key)}return vpn}function keysOf2({imports,exports:exports2}){return[...imports.keys(),...exports2.
keys()]}var removePrivateAsIbgp={id:"remove-private-as-ibgp",group:"peers",scope:"fleet",kinds:["BGPPeer"],severity:"error",summary:"\
removePrivateAS on a peer whose sessions are all iBGP",why:"FRR and GoBGP refuse the option on an iBGP neighbour, and th\
e neighbour is not configured.",source:"documented behaviour of FRR and GoBGP",fix:"remove removePrivateAS",*check(fleet){
for(let peer of resourcesOf(fleet,"BGPPeer")){let{removePrivateAS}=peer.spec;if(removePrivateAS===void 0||!isInt32(removePrivateAS)||
onlySessionType(fleet,peer)!=="iBGP")continue;let routers=routersOf(fleet,peer);yield{message:`removePrivateAS is refuse\
d on iBGP, and peerASN ${peer.spec.peerASN} is also the AS of ${nameEvery(routers)}; remove it`,at:placeOf(peer,"spec","\
removePrivateAS"),related:routers.slice(0,1).map(asnOf)}}}};var removePrivateAsValue={id:"remove-private-as-value",group:"peers",scope:"fleet",kinds:["BGPPeer"],severity:"info",summary:"\
private AS numbers replaced by a number that is not the local one",why:"FRR and GoBGP can drop private AS numbers or put\
 the local one in their place, and no other.",source:"documented behaviour of FRR and GoBGP",fix:"use 0 or the localASN \
of the router",*check(fleet){for(let peer of resourcesOf(fleet,"BGPPeer")){let{removePrivateAS=0}=peer.spec;if(removePrivateAS===
0||!isInt32(removePrivateAS))continue;let router=externalRouterOfOtherAs(fleet,peer,removePrivateAS);router!==void 0&&(yield{
message:`removePrivateAS ${removePrivateAS} is not the localASN of BGPRouter "${router.name}", ${router.spec.localASN}; \
use that or 0`,at:placeOf(peer,"spec","removePrivateAS"),related:[asnOf(router)]})}}};function externalRouterOfOtherAs(fleet,peer,asn){
let{asns,routers}=bindingOf(fleet,peer);for(let localASN of asns)if(localASN!==peer.spec.peerASN&&localASN!==asn)return routers.
find(({spec})=>spec.localASN===localASN)}var routeMapNotFound={id:"route-map-not-found",group:"references",scope:"fleet",kinds:["BGPPeer"],severity:"error",summary:"\
routeMapIn or routeMapOut names a BGPPolicy that does not exist",why:"The session runs without the filter that its autho\
r relies on, or drops everything.",source:"API documentation; documented behaviour of FRR, which takes a missing route m\
ap for a deny",fix:"correct the name, or add the policy",*check(fleet){for(let{peer,field:field2,name}of routeMaps(fleet))
mayExist(fleet,"BGPPolicy",peer.namespace,name)||(yield{...explainMissing(fleet,"BGPPolicy",peer.namespace,name),at:placeOf(
peer,"spec",field2)})}};function haveCommonRouter(fleet,routers,others){let{set:set2,answers}=getOrInsert(bindings2(fleet),others,()=>({set:new Set(
others),answers:new Map})),answer=answers.get(routers);return answer===void 0&&(answer=routers.some(router=>set2.has(router)),
answers.set(routers,answer)),answer}var bindings2=fact(()=>new Map);var routeMapRouterMismatch={id:"route-map-router-mismatch",group:"references",scope:"fleet",kinds:["BGPPeer","BGPAdverti\
sement"],severity:"warning",summary:"a named policy that is bound to other routers",why:"A policy has a binding of its o\
wn; an implementation that installs it there does not have it on the router where it is named.",source:"API documentatio\
n: a BGPPolicy names the routers that it is for",fix:"bind the policy to the routers of those that name it, or name a po\
licy of these routers",*check(fleet){let mismatches=new Map;for(let resource of fleet.resources)if(!resource.isContext)for(let reference of policyReferences(
resource)){let policy=find(fleet,"BGPPolicy",resource.namespace,reference.name);if(policy===void 0)continue;let here=bindingRouters(
fleet,reference.resource),there=bindingRouters(fleet,policy);if(here.length===0||there.length===0||haveCommonRouter(fleet,
here,there))continue;getOrInsert(mismatches,policy,()=>({reference,here,there,objects:new Set})).objects.add(reference.resource)}
for(let[policy,mismatch]of mismatches)yield explain10(policy,mismatch)}};function explain10(policy,{reference,here,there,
objects}){let{resource,path}=reference,others=objects.size-1,rest=others===1?"does 1 other object":`do ${others} other o\
bjects`,field2=policy.spec.routerRef===void 0?["routerSelector"]:["routerRef","name"];return{message:`BGPPolicy "${policy.
name}" is bound to ${nameRouters(there)}, but ${resource.kind} "${resource.name}" names it for ${nameRouters(here)}${others===
0?"":`, as ${rest}`}; bind the policy there too`,at:placeOf(resource,...path),related:[{message:`the binding of BGPPolic\
y "${policy.name}"`,at:placeOf(policy,"spec",...field2)}]}}function nameRouters([first,...others]){return others.length===
0?`BGPRouter "${first?.name}"`:`BGPRouter "${first?.name}" and ${others.length} more`}function bindingRouters(fleet,resource){
if(resource.kind==="BGPAdvertisement"){let router=routerOf(fleet,resource);return router===void 0?[]:[router]}return resource.
spec.routerSelector!==void 0&&hasUnknown(fleet,"BGPRouter",resource.namespace)?[]:routersOf(fleet,resource)}var routeMapWrongDirection={id:"route-map-wrong-direction",group:"references",scope:"fleet",kinds:["BGPPeer"],severity:"\
error",summary:"a route map of the other direction",why:"The policy is applied to the other direction, and this one stay\
s unfiltered.",source:"API documentation",fix:"name a policy of this direction, or correct the direction of the policy",
*check(fleet){for(let{peer,field:field2,direction,name}of routeMaps(fleet)){let policy=find(fleet,"BGPPolicy",peer.namespace,
name);policy===void 0||policy.spec.direction===direction||(yield{message:`${field2} needs a policy of direction ${direction}\
, but "${name}" is of direction ${policy.spec.direction}`,at:placeOf(peer,"spec",field2),related:[{message:`the directio\
n of BGPPolicy "${name}"`,at:placeOf(policy,"spec","direction")}]})}}};function hasLeadingZeros(routerId){return typeof routerId=="string"&&!routerId.includes(":")&&/(?:^|\.)0[0-9]/.test(routerId)}
function isUsableRouterId(routerId){return typeof routerId!="string"||routerId.includes(":")?!1:routerId!=="0.0.0.0"&&!hasLeadingZeros(
routerId)}function duplicateIds(fleet){let firsts=new Map,duplicates=new Map;for(let router of resourcesOf(fleet,"BGPRou\
ter")){if(router.isTerminating||!isUsableRouterId(router.spec.routerID))continue;let key=keyOf4(router),first=firsts.get(
key);first===void 0?firsts.set(key,router):targetOf(first)!==targetOf(router)&&duplicates.set(router,first)}return duplicates}
function sessionsOfEqualIds(fleet){return refusedSessions(fleet).sessions}function haveSessionOfEqualIds(fleet,router,other){
return refusedSessions(fleet).pairs.has(pairOf2(router,other))}var refusedSessions=fact(fleet=>{let sessions=[],pairs2=new Set,
peers=routersById(fleet).size===0?[]:[...resourcesOf(fleet,"BGPPeer")];for(let peer of peers.filter(({isContext:isContext2})=>!isContext2).
sort(compareNames))for(let router of routersWithIdOfFarEnd(fleet,peer)){let farRouters=farEndOf(fleet,peer,router)?.routers.
filter(({spec})=>spec.localASN===peer.spec.peerASN),[first]=farRouters??[];if(farRouters===void 0||first===void 0||!farRouters.
every(far=>keyOf4(far)===keyOf4(router)))continue;let pair=pairOf2(router,first);if(!pairs2.has(pair)){pairs2.add(pair),
sessions.push({peer,router,farRouters});break}}return{sessions,pairs:pairs2}});function*routersWithIdOfFarEnd(fleet,peer){
let owner=ownerOfPeer(fleet,peer);if(owner===void 0||!areRoutersKnown(fleet,owner.node))return;let binding=bindingOf(fleet,
peer);for(let key of new Set(routersOfNode(fleet,owner.node).map(keyOf4))){let twins2=routersById(fleet).get(key)??[],isNarrow=binding.
routers.length<twins2.length;for(let router of isNarrow?binding.routers:twins2)(isNarrow?keyOf4(router)===key:bindingsOn(
fleet,router).includes(binding))&&(yield router)}}var routersById=fact(fleet=>{let usable=[...resourcesOf(fleet,"BGPRout\
er")].filter(({spec})=>isUsableRouterId(spec.routerID)),byId=[...groupBy(usable,keyOf4)];return new Map(byId.filter(([,routers])=>new Set(
routers.map(targetOf)).size>1))});function keyOf4({spec}){return`${spec.routerID} ${spec.localASN}`}function pairOf2(router,other){
return JSON.stringify([keyOf4(router),...[targetOf(router),targetOf(other)].sort()])}var routerIdDuplicate={id:"router-id-duplicate",group:"routers",scope:"fleet",kinds:["BGPRouter"],severity:"error",summary:"\
one router ID on two nodes of an AS",why:"A speaker drops an OPEN that carries its own identifier, and route selection, \
loop detection and route reflection take the two for one.",source:"RFC 6286 sections 2.1 and 2.2; RFC 4456 section 8",fix:"\
give every node a router ID of its own",*check(fleet){for(let[router,first]of duplicateIds(fleet))haveSessionOfEqualIds(
fleet,router,first)||(yield{message:`router ID ${router.spec.routerID} of AS ${router.spec.localASN} is already that of \
BGPRouter "${first.name}" on ${targetOf(first)}; give ${targetOf(router)} its own`,at:placeOf(router,"spec","routerID"),
related:[{message:`the router ID of BGPRouter "${first.name}"`,at:placeOf(first,"spec","routerID")}]})}};var routerIdDuplicateAcrossAs={id:"router-id-duplicate-across-as",group:"routers",scope:"fleet",kinds:["BGPRouter"],severity:"\
warning",summary:"one router ID on two nodes of different ASes",why:"It is legal, but the resolution of connection colli\
sions and many tools assume that it does not happen, and it is usually a copy.",source:"RFC 6286 section 2.1; RFC 4271 s\
ection 6.8",fix:"give every node a router ID of its own",*check(fleet){let duplicates=duplicateIds(fleet),firsts=new Map;
for(let router of resourcesOf(fleet,"BGPRouter")){let{routerID,localASN}=router.spec;if(!isUsableRouterId(routerID)||duplicates.
has(router))continue;let key=`${router.namespace} ${routerID}`,first=firsts.get(key);first===void 0&&firsts.set(key,router),
!(first===void 0||first.spec.localASN===localASN||targetOf(first)===targetOf(router))&&(yield{message:`router ID ${routerID}\
 is already that of BGPRouter "${first.name}" on ${targetOf(first)}, in AS ${first.spec.localASN}; give ${targetOf(router)}\
 its own`,at:placeOf(router,"spec","routerID"),related:[{message:`the router ID of BGPRouter "${first.name}"`,at:placeOf(
first,"spec","routerID")}]})}}};var routerIdInvalid={id:"router-id-invalid",group:"routers",scope:"resource",kinds:["BGPRouter"],severity:"error",summary:"\
a router ID that BGP cannot carry",why:"The speaker does not start, or every neighbour answers its OPEN with Bad BGP Ide\
ntifier.",source:"RFC 6286 section 2.1; RFC 4271 section 6.2; measured: the API server takes IPv4 in IPv6 form, and a li\
st of anything",fix:"write four octets that are not all zero",*check(resource){let{routerID}=resource.spec;if(isUsableRouterId(
routerID)||hasLeadingZeros(routerID))return;yield{message:`${typeof routerID=="string"?`router ID ${routerID}`:"a list"}\
 ${routerID==="0.0.0.0"?"is reserved":"is not four octets"}; use an IPv4 address of the node, or another number unique i\
n the AS`,at:placeOf(resource,"spec","routerID")}}};var routerIdLeadingZeros={id:"router-id-leading-zeros",group:"routers",scope:"resource",kinds:["BGPRouter"],severity:"er\
ror",summary:"a router ID with leading zeros",why:"The API server takes it, GoBGP refuses to start with it, and C librar\
ies read such an octet as an octal number.",source:"measured behaviour of the API server; documented behaviour of GoBGP",
fix:"write it without leading zeros, once it is clear which number is meant",*check(resource){hasLeadingZeros(resource.spec.
routerID)&&(yield{message:`router ID ${resource.spec.routerID} has an octet with a leading zero, which some read as octa\
l; write it without`,at:placeOf(resource,"spec","routerID")})}};var NOT_UNICAST=["loopback","multicast","reserved"],routerIdNotUnicast={id:"router-id-not-unicast",group:"routers",scope:"\
resource",kinds:["BGPRouter"],severity:"info",summary:"a router ID that is no unicast address",why:"BGP takes any number\
 but zero today; speakers that know only the older rule want an address that a host can have, and close the session.",source:"\
RFC 6286 section 2.1; RFC 4271 section 6.2",fix:"use an address of the node",*check(resource){let{routerID}=resource.spec;
if(typeof routerID!="string"||!isUsableRouterId(routerID))return;let address=parseAddress(routerID),special2=address===void 0?
void 0:specialRangeOf(address);special2===void 0||!NOT_UNICAST.includes(special2.purpose)||(yield{message:`router ID ${routerID}\
 is ${special2.name}, which older speakers refuse; use an address of the node`,at:placeOf(resource,"spec","routerID")})}};var LABEL="bgp.miloapis.com/role",ROLES=["fabric","tenant","transit"],routerLabelRoleMismatch={id:"router-label-role-mis\
match",group:"routers",scope:"fleet",kinds:["BGPRouter"],severity:"warning",summary:"a role label that contradicts the r\
oles",why:"Selectors go by the label and controllers by spec.roles, so peers and policies of one plane meet a router of \
another.",source:"API documentation: the label mirrors the role",fix:"make the label and the roles agree",*check(fleet){
let told=new Set;for(let{bound,routers}of bindingsOf(fleet)){let requirements=requirementsOf(bound.spec.routerSelector??
{}).filter(({key})=>key===LABEL);for(let router of routers){let{roles}=router.spec,label=router.labels.get(LABEL);told.has(
router)||label===void 0||!ROLES.includes(label)||roles===void 0||!requirements.some(({isMetBy})=>!roles.some(isMetBy))||
(told.add(router),yield{message:`the label says ${label} and the roles say ${roles.join(", ")}, and ${bound.kind} "${bound.
name}" selects the router by the label; make the two agree`,at:placeOf(router,"metadata","labels",LABEL),related:[{message:`\
the roles of BGPRouter "${router.name}"`,at:placeOf(router,"spec","roles")}]})}}}};var routerMixedPlanes={id:"router-mixed-planes",group:"routers",scope:"resource",kinds:["BGPRouter"],severity:"info",summary:"\
EVPN and unicast in one router",why:"The model of the API is a router for each plane of a node, and some controllers cou\
nt on it.",source:"API documentation",fix:"split it into two routers, where the controller wants one for each plane",*check(resource){
let families=resource.spec.addressFamilies,unicast=families.find(({safi})=>safi==="unicast"),index=families.findIndex(({
safi})=>safi==="evpn");unicast===void 0||index===-1||(yield{message:`the router has ${familyName(unicast)} and l2vpn/evp\
n, and the API means one router for each plane; split it, where the controller wants that`,at:placeOf(resource,"spec","a\
ddressFamilies",index)})}};var routerNoPeers={id:"router-no-peers",group:"routers",scope:"fleet",kinds:["BGPRouter"],severity:"info",summary:"a rou\
ter that no peer binds to",why:"Without a session it neither learns nor announces a route.",source:"API documentation",fix:"\
add a BGPPeer for the router, or delete the router",*check(fleet){let withPeers=new Set;for(let{peers,routers}of bindingsOf(
fleet))if(peers.length>0)for(let router of routers)withPeers.add(router);let inDoubt=namespacesInDoubt(fleet);for(let router of resourcesOf(
fleet,"BGPRouter")){let{namespace}=router;withPeers.has(router)||inDoubt.has(namespace)||hasUnknown(fleet,"BGPPeer",namespace)||
(yield{message:`no BGPPeer binds to BGPRouter "${router.name}", so it exchanges no routes; add a peer, or delete the rou\
ter`,at:placeOf(router,"metadata","name")})}}};function namespacesInDoubt(fleet){let namespaces=new Set;for(let{namespace,
spec}of resourcesOf(fleet,"BGPPeer"))spec.routerSelector!==void 0&&!isValidSelector(spec.routerSelector)&&namespaces.add(
namespace);return namespaces}var routerPlaneDuplicate={id:"router-plane-duplicate",group:"routers",scope:"fleet",kinds:["BGPRouter"],severity:"error",
summary:"two routers for one plane of a node",why:"A node runs one speaker a plane; two of them fight for the port and f\
or the sessions.",source:"API documentation: one router a node and plane",fix:"merge the two",*check(fleet){let firsts=new Map;
for(let router of resourcesOf(fleet,"BGPRouter")){let rival=rivalPlanes(router).map(plane=>firsts.get(plane)).find(first=>first!==
void 0);for(let plane of planesOf(router))firsts.has(plane)||firsts.set(plane,router);rival!==void 0&&(yield{message:`BG\
PRouter "${rival.name}" already serves this plane of ${targetOf(router)}; merge the two`,at:placeOf(router,"spec","targe\
tRef"),related:[{message:`the target of BGPRouter "${rival.name}"`,at:placeOf(rival,"spec","targetRef")}]})}}};function planesOf({
namespace,spec}){return withFamilies(namespace,spec,["any",...spec.roles??["none"]])}function rivalPlanes({namespace,spec}){
return withFamilies(namespace,spec,spec.roles===void 0?["any"]:[...spec.roles,"none"])}function withFamilies(namespace,spec,roles){
let{kind,name}=spec.targetRef;return spec.addressFamilies.flatMap(family=>roles.map(role=>JSON.stringify([namespace,kind,
name,familyName(family),role])))}var routerRefCrossNamespace={id:"router-ref-cross-namespace",group:"references",scope:"fleet",kinds:["BGPPeer","BGPAdver\
tisement","BGPPolicy","BGPVRFInstance"],severity:"error",summary:"routerRef names a BGPRouter of another namespace",why:"\
A reference is resolved in the namespace of its object, so this one binds to nothing.",source:"API documentation",fix:"m\
ove the object into the namespace of the router",*check(fleet){for(let{resource,name}of routerReferences(fleet)){if(known(
fleet,"BGPRouter",resource.namespace,name)!==void 0)continue;let elsewhere=namesakes(fleet,"BGPRouter",name);elsewhere.length!==
0&&(yield{message:`BGPRouter "${name}" is in ${namespacesOf(elsewhere)}, not in ${resource.namespace}, and references ne\
ver cross namespaces; move the ${resource.kind} to its router`,at:placeOf(resource,"spec","routerRef","name"),related:elsewhere.
map(isHere2)})}}};var routerRefNotFound={id:"router-ref-not-found",group:"references",scope:"fleet",kinds:["BGPPeer","BGPAdvertisement","B\
GPPolicy","BGPVRFInstance"],severity:"error",summary:"routerRef names a BGPRouter that does not exist",why:"The object b\
inds to nothing: no session, route, filter or VRF comes of it, and nothing says so.",source:"API documentation; measured\
: the API server stores dangling references",fix:"correct the name, or add the router",*check(fleet){for(let{resource,name}of routerReferences(
fleet)){let{namespace}=resource;namesakes(fleet,"BGPRouter",name).length>0||hasNameless(fleet,"BGPRouter",namespace)||(yield{
...explainMissing(fleet,"BGPRouter",namespace,name),at:placeOf(resource,"spec","routerRef","name")})}}};var routerRoleAfMismatch={id:"router-role-af-mismatch",group:"routers",scope:"resource",kinds:["BGPRouter"],severity:"in\
fo",summary:"role tenant without EVPN",why:"Tenants live in the overlay, whose routes travel in EVPN; role or families a\
re wrong.",source:"API documentation",fix:"activate l2vpn/evpn, or correct the roles",*check(resource){let{roles=[],addressFamilies}=resource.
spec;!roles.includes("tenant")||hasFamily(addressFamilies,EVPN)||(yield{message:`role tenant is for the overlay, but the\
 router activates only ${addressFamilies.map(familyName).join(", ")}; add l2vpn/evpn, or correct the roles`,at:placeOf(resource,
"spec","roles")})}};var routerRolesDuplicate={id:"router-roles-duplicate",group:"routers",scope:"resource",kinds:["BGPRouter"],severity:"inf\
o",summary:"one role twice",why:"It does no harm, but mostly another role was meant.",source:"operational practice",fix:"\
remove one, or write the role that was meant",*check(resource){let roles=(resource.spec.roles??[]).entries();for(let{again}of repeatsIn(
roles,([,role])=>role)){let[index,role]=again;yield{message:`the router already has the role ${role}; remove it here, or\
 write the role that was meant`,at:placeOf(resource,"spec","roles",index)}}}};var routerRolesMissing={id:"router-roles-missing",group:"routers",scope:"resource",kinds:["BGPRouter"],severity:"info",summary:"\
a router without roles",why:"A controller that picks its routers by role leaves this one alone.",source:"API documentati\
on",fix:"say what the plane is for: fabric, tenant or transit",*check(resource){let{roles,addressFamilies}=resource.spec;
if(roles!==void 0)return;yield{message:`the router has no roles, and a controller that picks routers by role skips it; a\
dd roles, for example [${hasFamily(addressFamilies,EVPN)?"tenant":"fabric"}]`,at:placeOf(resource,"spec")}}};function contradictionsIn(selector){if(!isValidSelector(selector))return[];let contradictions=[];for(let requirements of groupBy(
requirementsOf(selector),({key})=>key).values()){let contradiction=contradictionAmong(requirements);contradiction!==void 0&&
contradictions.push(contradiction)}return contradictions}var UNLISTED=" ";function contradictionAmong(requirements){let candidates2=[
void 0,UNLISTED,...requirements.flatMap(({values})=>values)],left=candidates2;for(let[index,later]of requirements.entries()){
if(left=left.filter(later.isMetBy),left.length>0)continue;let earlier=requirements.slice(0,index),met=candidates2.filter(
later.isMetBy),rival=earlier.find(({isMetBy})=>!met.some(isMetBy));return{later,earlier:rival===void 0?earlier:[rival]}}}var routerSelectorContradiction={id:"router-selector-contradiction",group:"references",scope:"resource",kinds:["BGPPeer",
"BGPPolicy","BGPVRFInstance"],severity:"error",summary:"a routerSelector whose requirements exclude each other",why:"A r\
outer must meet all requirements at once, which no labels can, so the object never binds to any.",source:"documented beh\
aviour of Kubernetes label selectors: all requirements are ANDed",fix:"remove one of the requirements; for a choice of v\
alues write one In with all of them",*check(resource){let{routerSelector}=resource.spec;if(routerSelector!==void 0)for(let{
later,earlier}of contradictionsIn(routerSelector)){let all=[...earlier,later].map(requirement=>`"${describe3(routerSelector,
requirement)}"`);yield{message:`no label can meet ${all.length===2?all.join(" and "):`all of ${all.join(", ")}`}; remove\
 one of them`,at:placeOf(resource,"spec","routerSelector",...later.path),related:earlier.map(requirement=>({message:`"${describe3(
routerSelector,requirement)}"`,at:placeOf(resource,"spec","routerSelector",...requirement.path)}))}}}};function describe3({
matchLabels,matchExpressions},{key,path}){let expression=matchExpressions?.[Number(path[1])];if(path[0]==="matchLabels"||
expression===void 0)return`${key}: ${matchLabels?.[key]}`;let{operator,values=[]}=expression;return values.length===0?`${key}\
 ${operator}`:`${key} ${operator} [${shorten(values)}]`}var MOST_VALUES=5;function shorten(values){return[...values.slice(
0,MOST_VALUES),...values.length>MOST_VALUES?["\u2026"]:[]].join(", ")}var routerSelectorEmpty={id:"router-selector-empty",group:"references",scope:"fleet",kinds:["BGPPeer","BGPPolicy","BGPVR\
FInstance"],severity:"warning",summary:"an empty routerSelector selects every router",why:"The object binds to all route\
rs of the namespace, of every plane, and to each one added later.",source:"documented behaviour of Kubernetes label sele\
ctors",fix:"select by the labels of the routers that are meant; where all are meant, by a label that all carry",*check(fleet){
for(let bound of boundResources(fleet)){let{routerSelector}=bound.spec;if(routerSelector===void 0||!isEmptySelector(routerSelector))
continue;let count2=knownRouters(fleet,bound.namespace).length;count2!==0&&(yield{message:`the empty selector selects ${count2===
1?"the only router":`all ${count2} routers`} of namespace ${bound.namespace}${describePlanes(routersOf(fleet,bound))}, a\
nd every router added later; select by label`,at:placeOf(bound,"spec","routerSelector")})}}};function describePlanes(routers){
let roles=[...new Set(routers.flatMap(({spec})=>spec.roles??[]))].sort();return roles.length>1?` (${roles.join(", ")})`:
""}var routerSelectorInvalid={id:"router-selector-invalid",group:"references",scope:"resource",kinds:["BGPPeer","BGPPolicy",
"BGPVRFInstance"],severity:"error",summary:"a routerSelector that no client can evaluate",why:"The API server stores any\
 text, but evaluation of the selector fails, and the object binds to no router.",source:"documented behaviour of Kuberne\
tes label selectors; measured: the API server accepts any operator",fix:"follow the message; operators are In, NotIn, Ex\
ists and DoesNotExist, in this spelling",*check(resource){if(resource.spec.routerSelector!==void 0)for(let{path,part,message}of selectorProblems(
resource.spec.routerSelector))yield{message,at:{...placeOf(resource,"spec","routerSelector",...path),part}}}};var routerSelectorMixedPlanes={id:"router-selector-mixed-planes",group:"references",scope:"fleet",kinds:["BGPPeer","BGPV\
RFInstance"],severity:"warning",summary:"a routerSelector that also selects routers of another plane",why:"A session car\
ries nothing on a router without its families, and a VRF cannot exist on one without EVPN.",source:"API documentation; R\
FC 4760 section 8",fix:"select the routers of one plane only, by their label",*check(fleet){let misfits=new Map;for(let bound of boundResources(
fleet)){let{routerSelector}=bound.spec;if(routerSelector===void 0||isEmptySelector(routerSelector))continue;let wanted=familiesWanted(
bound),routers=routersOf(fleet,bound),byFamilies=getOrInsert(misfits,routers,()=>new Map),families=wanted.map(familyName).
join(" or "),{names,related}=getOrInsert(byFamilies,families,()=>findMisfits(routers,wanted));related.length===0||related.
length===routers.length||(yield{message:`the selector also selects ${names} not activate ${families} and cannot serve th\
is ${bound.kind}; select the routers of one plane`,at:placeOf(bound,"spec","routerSelector"),related})}}};function familiesWanted(bound){
return bound.kind==="BGPPeer"?bound.spec.addressFamilies:bound.kind==="BGPVRFInstance"?[EVPN]:[]}function findMisfits(routers,wanted){
let unfit=routers.filter(({spec})=>!wanted.some(family=>hasFamily(spec.addressFamilies,family)));return{names:unfit.length===
1?`BGPRouter "${unfit[0]?.name}", which does`:`${unfit.length} routers that do`,related:unfit.map(familiesOf)}}var routerSelectorNoMatch={id:"router-selector-no-match",group:"references",scope:"fleet",kinds:["BGPPeer","BGPPolicy","\
BGPVRFInstance"],severity:"error",summary:"routerSelector selects no router",why:"The object binds to no router, so it h\
as no effect.",source:"API documentation; documented behaviour of Kubernetes label selectors",fix:"correct the key or th\
e value of the label, here or on the routers",*check(fleet){for(let bound of boundResources(fleet)){let{namespace,spec}=bound;
spec.routerSelector!==void 0&&(!isValidSelector(spec.routerSelector)||selectRouters(fleet,namespace,spec.routerSelector).
length>0||contradictionsIn(spec.routerSelector).length>0||(yield{...explain11(fleet,namespace,spec.routerSelector),at:placeOf(
bound,"spec","routerSelector")}))}}};function explain11(fleet,namespace,selector){let routers=knownRouters(fleet,namespace).
slice(0,MOST_COMPARED),requirements=requirementsOf(selector),[closest]=routers.map(router=>compare(router,requirements)).
sort((a,b)=>a.unmet.length-b.unmet.length),unmet=closest?.unmet[0];if(closest===void 0||unmet===void 0)return{message:`t\
he selector selects no router, since namespace ${namespace} has none and selectors never cross namespaces`,related:[]};let{
name,labels}=closest.router,label=labels.get(unmet.key),difference2=label===void 0?`has no label ${unmet.key}`:`has ${unmet.
key}: ${label}`,path=label===void 0?["metadata","labels"]:["metadata","labels",unmet.key];return{message:`no BGPRouter o\
f namespace ${namespace} meets the selector; "${name}" comes nearest, but ${difference2}${suggest(routers,unmet)}`,related:[
{message:`the labels of BGPRouter "${name}"`,at:placeOf(closest.router,...path)}]}}var MOST_COMPARED=500;function compare(router,requirements){
return{router,unmet:requirements.filter(({key,isMetBy})=>!isMetBy(router.labels.get(key)))}}function suggest(routers,{key,
values}){let keys=new Set(routers.flatMap(({labels})=>[...labels.keys()]));if(!keys.has(key)){let sameName=[...keys].filter(
other=>other.endsWith(`/${key}`));return sameName.length===1?`; did you mean "${sameName[0]}"?`:didYouMean(key,keys)}let present=new Set(
routers.map(({labels})=>labels.get(key)).filter(value=>value!==void 0)),wrong=values.find(value=>!present.has(value));return wrong===
void 0?"":didYouMean(wrong,present)}var routerTargetKind={id:"router-target-kind",group:"routers",scope:"resource",kinds:["BGPRouter"],severity:"info",summary:"\
a router on a target that is no Node",why:"The API documents Node as the only target; a controller that serves nodes pas\
ses the router by.",source:"API documentation",fix:"write kind: Node, unless a controller of yours serves this kind",*check(resource){
let{kind}=resource.spec.targetRef;kind!=="Node"&&(yield{message:`the target is of kind "${kind}", and the API documents \
only Node; write Node, unless a controller of yours serves this kind`,at:placeOf(resource,"spec","targetRef","kind")})}};var rtNotEncodable={id:"rt-not-encodable",group:"vrfs",scope:"resource",kinds:["BGPVRFInstance","BGPAdvertisement"],severity:"\
error",summary:"a route target that does not fit into eight octets",why:"Implementations refuse it or cut it off, and ro\
utes end up in another VRF or in none.",source:"RFC 4360 section 4; RFC 5668 section 2; measured with GoBGP",fix:"use a \
number up to 65535 behind an address or an AS number above 65535, as in 70000:100",*check(resource){for(let{path,text:text2}of targetsOf(
resource)){let reading=readAssigned(text2);reading.state==="not-encodable"&&(yield{message:`no route target can hold ${text2}\
, since ${reading.limit}; use a smaller value`,at:placeOf(resource,...path)})}}};function*provenSessionsOf(fleet,peer,trait=allAlike){let owner=ownerOfPeer(fleet,peer);if(!(owner===void 0||!areRoutersKnown(
fleet,owner.node)))for(let{router,count:count2}of examplesTowards(fleet,bindingOf(fleet,peer),owner.node,trait)){let farEnd=farEndOf(
fleet,peer,router);farEnd!==void 0&&(yield{peer,router,type:typeOf(peer,router),families:commonFamilies(peer,router),farEnd,
count:count2})}}function allAlike(){return""}function areReversePeersKnown(fleet,{routers}){return routers.every(({namespace})=>!hasUnknown(
fleet,"BGPPeer",namespace))}function*examplesTowards(fleet,near,node,trait){let far=farBindings(fleet,node),alone=new Set(
far.own.flatMap(binding=>routersTowardsWhich(fleet,near,binding)));for(let router of alone)yield{router,count:1};for(let group of groupsOf(
fleet,near,far,trait)){let router=group.find(candidate=>!alone.has(candidate)&&targetOf(candidate)!==node);router!==void 0&&
(yield{router,count:group.length})}}function farBindings(fleet,node){return getOrInsert(farBindingsByNode(fleet),node,()=>{
let bindings3=[...new Set(routersOfNode(fleet,node).flatMap(router=>bindingsOn(fleet,router)))].filter(({peers})=>peers.
length>0),shared=bindings3.filter(({routers})=>routers.length>1),sharedKey=shared.map(binding=>numberOf(numbers(fleet),binding)).
join(" ");return{own:bindings3.filter(({routers})=>routers.length===1),shared,sharedKey}})}var farBindingsByNode=fact(()=>new Map);
function routersTowardsWhich(fleet,near,far){let towards=peersTowards(fleet,far);if(near.routers.length<towards.size)return near.
routers.filter(router=>towards.has(targetOf(router)));let byNode=getOrInsert(routersByNode2(fleet),near,()=>groupBy(near.
routers,targetOf));return[...towards.keys()].flatMap(node=>byNode.get(node)??[])}var routersByNode2=fact(()=>new Map);function groupsOf(fleet,near,far,trait){
let byNear=getOrInsert(groups2(fleet),trait,()=>new Map),byFar=getOrInsert(byNear,near,()=>new Map);return getOrInsert(byFar,
far.sharedKey,()=>[...groupBy(near.routers,router=>likenessOf(fleet,router,far.shared,trait)).values()].slice(0,MOST_GROUPS))}
var groups2=fact(()=>new WeakMap),MOST_GROUPS=100;function likenessOf(fleet,router,far,trait){let{localASN,addressFamilies}=router.
spec,node=targetOf(router),reverse=far.map(binding=>peersTowards(fleet,binding).get(node)?.map(trait)??null);return JSON.
stringify([localASN,addressFamilies.map(familyName).sort(),isOwner(fleet,node),reverse])}function numberOf(known2,binding){
let number=known2.get(binding)??known2.size;return known2.set(binding,number),number}var numbers=fact(()=>new Map);function*disagreements(fleet,comparison){let standings=new Map,standing=peer=>{let known2=standings.get(peer)??standingOf(
fleet,peer,comparison);return standings.set(peer,known2),known2};for(let peer of resourcesOf(fleet,"BGPPeer")){let here=standing(
peer),blamed=here.conflicts.find(({partner})=>isToBlame(here,standing(partner)));blamed!==void 0&&(yield blamed)}}function standingOf(fleet,peer,comparison){
let conflicts=[],excess=0;for(let session of provenSessionsOf(fleet,peer,comparison.trait)){if(!areReversePeersKnown(fleet,
session.farEnd))continue;let partners=comparison.partnersOf(session),[partner]=partners;if(partner===void 0)continue;let isFitting=partners.
some(candidate=>comparison.fits(session,candidate));excess+=isFitting?-session.count:session.count,isFitting||conflicts.
push({session,partner})}return{peer,conflicts,excess}}function isToBlame(here,there){return there.conflicts.length===0||
there.peer.isContext?!0:here.excess!==there.excess?here.excess>there.excess:compareNames(here.peer,there.peer)<0}function nameOtherEnd(partner,{farEnd}){return`BGPPeer "${partner.name}" at the other end (${farEnd.owner.node})`}var sessionAfMismatch={id:"session-af-mismatch",group:"sessions",scope:"fleet",kinds:["BGPPeer"],severity:"warning",summary:"\
two ends of a session that have no address family in common",why:"The session comes up without a family for both ends, o\
r not at all, and carries no routes.",source:"RFC 4760 section 8",fix:"list the same families on both ends",*check(fleet){
let unanswered=new Map;for(let peer of resourcesOf(fleet,"BGPPeer")){let session=findUnanswered(fleet,peer);session!==void 0&&
unanswered.set(peer,session)}for(let[peer,session]of unanswered)peersBack(fleet,session).some(back=>unanswered.has(back)&&
compareNames(back,peer)<0)||(yield explainUnanswered(fleet,session));let found=disagreements(fleet,{trait:peer=>`${unanswered.
has(peer)} ${nameFamilies(peer.spec.addressFamilies)}`,partnersOf:({farEnd})=>farEnd.reverse.some(partner=>unanswered.has(
partner))?[]:farEnd.reverse,fits:({families},partner)=>listsAny(partner,families)});for(let disagreement of found)yield explainDisagreement(
disagreement)}};function findUnanswered(fleet,peer){for(let session of provenSessionsOf(fleet,peer)){if(session.farEnd.routers.
length>0)continue;if(!peersBack(fleet,session).some(back=>wantsInVain(fleet,back,session.families)))return session}}function peersBack(fleet,{
router,farEnd}){return reversePeers(fleet,routersOfNode(fleet,farEnd.owner.node),targetOf(router))}function wantsInVain(fleet,peer,families){
let activated=bindingOf(fleet,peer).families;return families.some(family=>hasFamily(peer.spec.addressFamilies,family)&&!activated.
has(familyName(family)))}function listsAny({spec},families){return families.some(family=>hasFamily(spec.addressFamilies,
family))}function explainUnanswered(fleet,{peer,families,farEnd}){let{node}=farEnd.owner;return{message:`${peer.spec.address}\
 belongs to ${node}, where no router activates ${nameFamilies(families)}; use a family of both ends`,at:placeOf(peer,"sp\
ec","addressFamilies"),related:routersOfNode(fleet,node).map(familiesOf)}}function explainDisagreement({session,partner}){
return{message:`${nameOtherEnd(partner,session)} does not list ${nameFamilies(session.families)}; list the same families\
 on both ends`,at:placeOf(session.peer,"spec","addressFamilies"),related:[{message:`the families of BGPPeer "${partner.name}\
"`,at:placeOf(partner,"spec","addressFamilies")}]}}function nameFamilies(families){return families.map(familyName).join(
" or ")}var sessionAsnMismatch={id:"session-asn-mismatch",group:"sessions",scope:"fleet",kinds:["BGPPeer"],severity:"error",summary:"\
a peer AS that is not the AS of the other end",why:"The OPEN of the other end is refused with Bad Peer AS, and the sessi\
on never comes up.",source:"RFC 4271 section 6.2",fix:"use the AS number of the router at the other end",*check(fleet){for(let peer of resourcesOf(
fleet,"BGPPeer")){let session=findMismatch(fleet,peer);session!==void 0&&(yield explain12(session))}}};function findMismatch(fleet,peer){
for(let session of provenSessionsOf(fleet,peer)){let{routers}=session.farEnd;if(routers.length>0&&routers.every(({spec})=>spec.
localASN!==peer.spec.peerASN))return session}}function explain12({peer,farEnd}){let{address,peerASN}=peer.spec,asns=new Set(
farEnd.routers.map(({spec})=>spec.localASN));return{message:`${address} is an address of ${farEnd.owner.node}, whose AS \
is ${[...asns].join(" or ")} and not ${peerASN}; correct peerASN`,at:placeOf(peer,"spec","peerASN"),related:farEnd.routers.
map(router=>({message:`the AS of BGPRouter "${router.name}"`,at:placeOf(router,"spec","localASN")}))}}var sessionAuthMismatch={id:"session-auth-mismatch",group:"sessions",scope:"fleet",kinds:["BGPPeer"],severity:"error",summary:"\
two ends of a session that do not have the same password",why:"Segments without the digest that is expected are dropped \
without a word, and the session never leaves Connect.",source:"RFC 2385 section 2",fix:"give both ends the same password",
*check(fleet){let found=disagreements(fleet,{trait:peer=>traitOf(fleet,peer),partnersOf:({peer,router,farEnd})=>{let partners=farEnd.
reverse.filter(({spec})=>spec.peerASN===router.spec.localASN);return[peer,...partners].some(end=>isAuthenticationFaulty(
fleet,end))?[]:partners},fits:({peer},partner)=>authenticate(fleet,peer,partner)});for(let{session,partner}of found){let{
peer}=session;yield{message:`${difference(fleet,peer,partner)} ${nameOtherEnd(partner,session)}; give both ends the same\
 password`,at:placeOfAuthentication(peer),related:[{message:`the authentication of BGPPeer "${partner.name}"`,at:placeOfAuthentication(
partner)}]}}}};function traitOf(fleet,peer){let authentication=authenticationOf(fleet,peer),octets=authentication.state===
"known"?authentication.octets:"";return JSON.stringify([peer.spec.peerASN,authentication.state,octets,isAuthenticationFaulty(
fleet,peer)])}function authenticate(fleet,peer,partner){let here=authenticationOf(fleet,peer),there=authenticationOf(fleet,
partner);return here.state==="known"&&there.state==="known"?here.octets===there.octets:here.state==="none"==(there.state===
"none")}function difference(fleet,peer,partner){return authenticationOf(fleet,peer).state==="none"?"the session has no p\
assword here, but has one in":authenticationOf(fleet,partner).state==="none"?"the session has a password here, but none \
in":"the password is not that of"}function placeOfAuthentication(peer){let{authSecretRef,authentication}=peer.spec;return placeOf(
peer,"spec",authSecretRef===void 0&&authentication!==void 0?"authentication":"authSecretRef")}function*collisions(fleet){if(twins(fleet).size!==0)for(let peers of peersByAddress(fleet))yield*collisionsAmong(fleet,peers)}
function*collisionsAmong(fleet,peers){let firsts=new Map,seen=new Map;for(let peer of peers){let ends=endsOf(fleet,peer),
[router,other]=ends.pair??[];if(router!==void 0&&other!==void 0&&(yield{later:{peer,router:other},earlier:{peer,router}}),
peers.length===1)continue;let[collision]=getOrInsert(seen,ends,()=>enter4(fleet,peer,ends,firsts));collision!==void 0&&ends.
pair===void 0&&(yield{...collision,later:{...collision.later,peer}})}}function enter4(fleet,peer,{routers},firsts){let found=[];
for(let router of routers){let identity=twins(fleet).get(router);if(identity===void 0)continue;let later={peer,router},earlier=getOrInsert(
firsts,identity,()=>later);earlier.router!==router&&found.length===0&&found.push({later,earlier})}return found}var twins=fact(
fleet=>{let usable=[...resourcesOf(fleet,"BGPRouter")].filter(({spec})=>isUsableRouterId(spec.routerID)),identityOf=router=>JSON.
stringify([targetOf(router),router.spec.routerID,router.spec.localASN]),identities=new Map;for(let[identity,routers]of groupBy(
usable,identityOf))if(routers.length>1)for(let router of routers)identities.set(router,identity);return identities});function endsOf(fleet,peer){
let binding=bindingOf(fleet,peer),byFamilies=getOrInsert(knownEnds(fleet),binding,()=>new Map),families=peer.spec.addressFamilies.
map(familyName).join();return getOrInsert(byFamilies,families,()=>{let routers=binding.routers.filter(router=>twins(fleet).
has(router)&&commonFamilies(peer,router).length>0);return{routers,pair:firstPair(fleet,routers)}})}var knownEnds=fact(()=>new Map);
function firstPair(fleet,routers){let firsts=new Map;for(let router of routers){let identity=twins(fleet).get(router)??"",
first=getOrInsert(firsts,identity,()=>router);if(first!==router)return[first,router]}}var sessionCollisionSameId={id:"session-collision-same-id",group:"peers",scope:"fleet",kinds:["BGPPeer"],severity:"info",
summary:"two routers of a node that look like one to a neighbour",why:"To the neighbour both connections come from one s\
peaker, and it may take the second for a collision and close it.",source:"RFC 4271 section 6.8; documented behaviour of \
FRR",fix:"use different addresses of the neighbour, or one session with all families",*check(fleet){for(let collision of collisions(
fleet)){let{peer,router}=collision.later,{routerID,localASN}=router.spec;yield{message:`BGPRouter "${collision.earlier.router.
name}" and BGPRouter "${router.name}" of ${targetOf(router)} both have a session with ${peer.spec.address} as ${routerID}\
 of AS ${localASN}; use different addresses of the neighbour, or one session with all families`,at:placeOf(peer,"spec","\
address"),related:relatedTo(collision)}}}};function relatedTo({earlier,later}){return earlier.peer===later.peer?[idOf2(earlier.
router),idOf2(later.router)]:[{message:`the same neighbour in BGPPeer "${earlier.peer.name}"`,at:placeOf(earlier.peer,"s\
pec","address")}]}function idOf2(router){return{message:`the router ID of BGPRouter "${router.name}"`,at:placeOf(router,
"spec","routerID")}}var sessionMultihopMismatch={id:"session-multihop-mismatch",group:"sessions",scope:"fleet",kinds:["BGPPeer"],severity:"w\
arning",summary:"an eBGP session that is multihop, or watched by BFD, on one end only",why:"One end sends with TTL 1 or \
on another BFD port than the other expects, or only one end notices a failure.",source:"API documentation (TTL 1 against\
 64); RFC 5881 section 4; RFC 5883 section 5",fix:"set the same on both ends",*check(fleet){let found=disagreements(fleet,
{trait:peer=>[MULTIHOP,BFD,BFD_MULTIHOP].map(setting=>setting.of(peer)).join(),partnersOf:session=>isBetweenAses(session)?
session.farEnd.reverse:[],fits:({peer},partner)=>differenceOf(peer,partner)===void 0});for(let{session,partner}of found){
let{peer}=session,setting=differenceOf(peer,partner);setting!==void 0&&(yield{message:`${setting.name} is ${setting.of(peer)}\
 here and ${setting.of(partner)} in ${nameOtherEnd(partner,session)}; set the same on both ends`,at:placeOf(peer,"spec",
...setting.path(peer)),related:[{message:`in BGPPeer "${partner.name}"`,at:placeOf(partner,"spec",...setting.path(partner))}]})}}};
function isBetweenAses({peer,type,farEnd}){return type==="eBGP"&&farEnd.routers.some(({spec})=>spec.localASN===peer.spec.
peerASN)}var MULTIHOP={name:"ebgpMultiHop",of:({spec})=>spec.ebgpMultiHop??!1,path:()=>["ebgpMultiHop"]},BFD={name:"bfd.\
enabled",of:hasBfd,path:({spec})=>spec.bfd===void 0?["bfd"]:["bfd","enabled"]},BFD_MULTIHOP={name:"bfd.multiHop",of:({spec})=>spec.
bfd?.multiHop??!1,path:()=>["bfd","multiHop"]};function differenceOf(peer,partner){for(let setting of[MULTIHOP,BFD])if(setting.
of(peer)!==setting.of(partner))return setting;if(!(!BFD.of(peer)||MULTIHOP.of(peer)))return BFD_MULTIHOP.of(peer)===BFD_MULTIHOP.
of(partner)?void 0:BFD_MULTIHOP}var sessionOneSided={id:"session-one-sided",group:"sessions",scope:"fleet",kinds:["BGPPeer"],severity:"warning",summary:"\
a session that the other end does not know",why:"The other end refuses the connection of a neighbour that is not configu\
red.",source:"RFC 4271 section 8.2",fix:"add the peer in the other direction",*check(fleet){let said=new Map;for(let peer of resourcesOf(
fleet,"BGPPeer")){if(peer.isContext)continue;let session=findOneSided(fleet,peer,said);if(session===void 0)continue;let[
far,...others]=answering(session);far!==void 0&&(yield{message:`BGPRouter "${far.name}" at the other end (${session.farEnd.
owner.node}) has no BGPPeer towards ${targetOf(session.router)} and refuses this session; add one there`,at:placeOf(peer,
"spec","address"),related:[far,...others].map(isHere2)})}}};function findOneSided(fleet,peer,said){for(let session of provenSessionsOf(
fleet,peer)){if(!isOneSided(fleet,session))continue;let node=targetOf(session.router),lacking=said.get(node)??new Set;said.
set(node,lacking);let bindings3=answering(session).flatMap(router=>bindingsWithPeers(fleet,router)),isSaid=bindings3.some(
binding=>lacking.has(binding));for(let binding of bindings3)lacking.add(binding);if(!isSaid)return session}}function answering({
peer,farEnd}){return farEnd.routers.filter(({spec})=>spec.localASN===peer.spec.peerASN)}function isOneSided(fleet,session){
let{router,farEnd}=session,node=targetOf(router);if(farEnd.reverse.length>0||!isOwner(fleet,node)||!areReversePeersKnown(
fleet,farEnd)||strays(fleet).has(node))return!1;let routers=answering(session);return routers.length>0&&routers.every(far=>{
let bindings3=bindingsWithPeers(fleet,far);return bindings3.length>0&&!bindings3.some(binding=>hasUnproven(fleet,binding,
router.spec.localASN))})}function bindingsWithPeers(fleet,router){return bindingsOn(fleet,router).filter(({peers})=>peers.
length>0)}function hasUnproven(fleet,binding,asn){return unproven(fleet).get(binding)?.has(asn)??!1}var unproven=fact(fleet=>{
let asns=new Map;for(let peer of resourcesOf(fleet,"BGPPeer")){if(ownerOfPeer(fleet,peer)!==void 0)continue;let binding=bindingOf(
fleet,peer);asns.set(binding,(asns.get(binding)??new Set).add(peer.spec.peerASN))}return asns}),strays=fact(fleet=>{let nodes=new Set;
for(let peer of resourcesOf(fleet,"BGPPeer")){let owner=ownerOfPeer(fleet,peer);owner!==void 0&&bindingOf(fleet,peer).routers.
length===0&&nodes.add(owner.node)}return nodes});var sessionRouterIdEqual={id:"session-router-id-equal",group:"sessions",scope:"fleet",kinds:["BGPPeer"],severity:"error",
summary:"an iBGP session between two routers of one ID",why:"Each end finds its own identifier in the OPEN of the other \
and refuses it with Bad BGP Identifier.",source:"RFC 6286 section 2.2; documented behaviour of FRR and GoBGP",fix:"give \
one of the two nodes a router ID of its own",*check(fleet){for(let{peer,router,farRouters}of sessionsOfEqualIds(fleet)){
let[far]=farRouters;far!==void 0&&(yield{message:`${targetOf(router)} and ${targetOf(far)}, which has ${peer.spec.address}\
, both have the router ID ${router.spec.routerID}, so each refuses the other; give one of them another`,at:placeOf(peer,
"spec","address"),related:[router,...farRouters].map(idOf3)})}}};function idOf3(router){return{message:`the router ID of\
 BGPRouter "${router.name}"`,at:placeOf(router,"spec","routerID")}}var sessionTimerMismatch={id:"session-timer-mismatch",group:"sessions",scope:"fleet",kinds:["BGPPeer"],severity:"info",summary:"\
a hold time that the other end does not have",why:"It is legal, but both ends then use the smaller of the two, which one\
 of them does not expect.",source:"RFC 4271 section 4.2",fix:"use the same holdTime on both ends",*check(fleet){let found=disagreements(
fleet,{trait:peer=>holdTimeOf(peer).toString(),partnersOf:({farEnd})=>farEnd.reverse,fits:({peer},partner)=>holdTimeOf(peer)===
holdTimeOf(partner)});for(let{session,partner}of found){let{peer}=session;yield{message:`holdTime is ${textOf4(peer)} he\
re and ${textOf4(partner)} in ${nameOtherEnd(partner,session)}; use the same on both ends`,at:placeOfHoldTime(peer),related:[
{message:`the hold time of BGPPeer "${partner.name}"`,at:placeOfHoldTime(partner)}]}}}};function holdTimeOf(peer){return timersOf(
peer).hold.effective}function textOf4({spec}){return spec.holdTime??"90s by default"}function placeOfHoldTime(peer){return peer.
spec.holdTime===void 0?placeOf(peer,"spec"):placeOf(peer,"spec","holdTime")}var targetNodeNotFound={id:"target-node-not-found",group:"references",scope:"fleet",kinds:["BGPRouter"],severity:"error",
summary:"targetRef names a Node that does not exist",why:"Each node takes up the routers that name it, so nobody takes u\
p this one.",source:"API documentation; measured: the API server stores dangling references",fix:"correct the name, or a\
dd the Node to what is read",*check(fleet){let nodes=new Map([...foreignOf(fleet,"node")].map(node=>[node.id.name,node]));
if(nodes.size!==0)for(let router of resourcesOf(fleet,"BGPRouter")){let{kind,name}=router.spec.targetRef;kind!=="Node"||
nodes.has(name)||(yield{...explainMissingForeign(`Node "${name}" does not exist in the cluster`,name,nodes),at:placeOf(router,
"spec","targetRef","name")})}}};var timerNotWholeSeconds={id:"timer-not-whole-seconds",group:"timers and bfd",scope:"resource",kinds:["BGPPeer"],severity:"\
warning",summary:"a timer with a fraction of a second",why:"BGP carries whole seconds, and implementations cut off the r\
est, so the session runs with another time than the one written.",source:"RFC 4271 section 4.2; documented behaviour of \
GoBGP, which takes whole seconds",fix:"use whole seconds",*check(peer){let{hold:hold2,keepalive}=timersOf(peer);hold2.effective%
SECOND!==0n&&(yield report(peer,"holdTime",hold2.effective)),keepalive.effective>SECOND&&keepalive.effective%SECOND!==0n&&
(yield report(peer,"keepaliveTime",keepalive.effective))}};function report(peer,field2,time){return{message:`${field2} ${peer.
spec[field2]} has a fraction of a second, which is cut off; write ${inSeconds(time/SECOND*SECOND)}`,at:placeOf(peer,"spe\
c",field2)}}var COMMON=["apiVersion","kind","metadata"],unknownField={id:"unknown-field",group:"verdict",scope:"served",kinds:COSMOS_KINDS,
severity:"error",summary:"a field that the API does not have",why:"Strict field validation, the default of kubectl, refu\
ses the object.",source:"measured behaviour of the API server",fix:"remove the field or use the one that was meant",*check(served){
let own=Object.fromEntries(Object.entries(served.object.value).filter(([key])=>!COMMON.includes(key)));for(let{path,known:known2}of unknownFields(
own,served.structure))yield{message:explain13(served.kind,path,known2),at:placeIn(served,path,"key")};for(let{path,known:known2}of unknownMetadata(
served.metadata))yield{message:explain13(served.kind,path,known2),at:placeIn(served,path,"key")}}};function explain13(kind,path,known2){
let name=String(path.at(-1));return formatPath(path)==="spec.vpc.namespace"?"a VPCAttachment names a VPC of its own name\
space; remove namespace and move the attachment to the VPC":`${formatPath(path.slice(0,-1))||kind} has no field "${name}\
"${didYouMean(name,known2)}`}var SUCCESSORS=new Map([["BGPConfiguration","use a BGPRouter"],["BGPInstance","use a BGPRouter"],["BGPSession","use a BG\
PPeer"],["BGPExternalPeer","use a BGPPeer"],["BGPPeeringPolicy","use a BGPPeer with a routerSelector"],["BGPEndpoint","u\
se a BGPAdvertisement of the host prefix"],["BGPRoutePolicy","use a BGPPolicy"],["BGPProvider","nothing has taken its pl\
ace"]]),unknownKind={id:"unknown-kind",group:"verdict",scope:"unserved",kinds:COSMOS_KINDS,severity:"error",summary:"the\
 Cosmos API serves no such kind",why:"The API server answers that it knows no such resource, and nothing is stored.",source:"\
measured behaviour of the API server",fix:"correct the kind or the apiVersion",*check({apiVersion,kind},origin){let served=COSMOS_KINDS.
find(name=>name===kind);served!==void 0?yield{message:explainVersion(apiVersion,served),at:{...origin,path:["apiVersion"],
part:"value"}}:yield{message:explainKind(apiVersion,kind),at:{...origin,path:["kind"],part:"value"}}}};function explainVersion(apiVersion,kind){
let right=`${kind} is of apiVersion ${apiVersionOf(kind)}`;return apiVersion==null?`apiVersion is missing; ${right}`:`${kind}\
 is not served under apiVersion ${JSON.stringify(apiVersion)}; ${right}`}function explainKind(apiVersion,kind){if(typeof kind!=
"string"){let kinds=COSMOS_KINDS.filter(name=>apiVersionOf(name)===apiVersion);return`kind is missing${kinds.length===0?
"":`; ${apiVersion} has ${kinds.join(", ")}`}`}let successor=SUCCESSORS.get(kind),hint=successor===void 0?didYouMean(kind,
COSMOS_KINDS):`; ${successor}`;return`the Cosmos API serves no kind "${kind}"${hint}`}var valueOverflowsApiType={id:"value-overflows-api-type",group:"input",scope:"resource",kinds:["BGPAdvertisement","BGPPo\
licy","BGPPeer"],severity:"error",summary:"a number that does not fit into the int32 of its field",why:"API servers up t\
o 1.34 store it, 1.37 refuses it, and a controller written in Go cannot decode it: it then fails to list any object of t\
he kind.",source:"measured: API server 1.34 accepts such values, 1.37 refuses them; Go cannot decode them into an int32",
fix:"use a number from 0 to 2147483647",*check(resource){for(let{path,value}of numbersOf(resource)){if(value===void 0||isInt32(
value))continue;let number=Number.isSafeInteger(value)?value:"this number";yield{message:`${path.at(-1)} is an int32, an\
d ${number} does not fit; use a number from 0 to 2147483647`,at:placeOf(resource,...path)}}}};function*numbersOf(resource){
switch(resource.kind){case"BGPAdvertisement":yield{path:["spec","localPreference"],value:resource.spec.localPreference};
return;case"BGPPeer":yield{path:["spec","removePrivateAS"],value:resource.spec.removePrivateAS},yield{path:["spec","bfd",
"minimumRx"],value:resource.spec.bfd?.minimumRx},yield{path:["spec","bfd","minimumTx"],value:resource.spec.bfd?.minimumTx};
return;case"BGPPolicy":for(let[index,{match,set:set2}]of resource.spec.terms.entries()){let term=["spec","terms",index];
yield{path:[...term,"match","localPreference"],value:match.localPreference},yield{path:[...term,"match","med"],value:match.
med},yield{path:[...term,"set","color"],value:set2?.color},yield{path:[...term,"set","localPreference"],value:set2?.localPreference},
yield{path:[...term,"set","metric"],value:set2?.metric}}}}var vpcNetworkOverlapAcross={id:"vpc-network-overlap-across",group:"vpcs",scope:"fleet",kinds:["VPC"],severity:"warning",
summary:"networks of two VPCs of one namespace overlap",why:"The two VPCs can never be connected without renumbering one\
.",source:"operational practice: address plans of a tenant are disjoint",fix:"renumber one of the two, if they shall eve\
r be connected",*check(fleet){for(let networks of networksByNamespace(fleet)){let reported=new Set;for(let[network,first]of firstOverlaps(
networks))network.vpc===first.vpc||reported.has(network.vpc)||(reported.add(network.vpc),yield{message:`${network.prefix.
text} ${relation(network.prefix,first.prefix)} of VPC "${first.vpc.name}"; renumber one, or the two can never be connect\
ed`,at:placeOf(network.vpc,...network.path),related:[{message:`the network of VPC "${first.vpc.name}"`,at:placeOf(first.
vpc,...first.path)}]})}}};function networksByNamespace(fleet){let byNamespace=new Map;for(let vpc of resourcesOf(fleet,"\
VPC")){if(vpc.isTerminating)continue;let networks=getOrInsert(byNamespace,vpc.namespace,()=>[]);for(let placed of parsedPrefixesOf(
vpc))placed.prefix.length>0&&networks.push({...placed,vpc})}return byNamespace.values()}var vpcNetworkOverlapWithin={id:"vpc-network-overlap-within",group:"vpcs",scope:"resource",kinds:["VPC"],severity:"warni\
ng",summary:"two networks of one VPC overlap",why:"It is undefined from which of the two an address is taken, and to whi\
ch a connected route leads.",source:"operational practice: the subnets of a VPC are disjoint",fix:"keep the wider one",*check(resource){
for(let[{prefix,path},first]of firstOverlaps(parsedPrefixesOf(resource))){let remedy=prefix.length===first.prefix.length?
"keep one":"keep the wider one";yield{message:`${prefix.text} ${relation(prefix,first.prefix)}; ${remedy}`,at:placeOf(resource,
...path),related:[{message:`${first.prefix.text} is here`,at:placeOf(resource,...first.path)}]}}}};var vpcNetworkPublic={id:"vpc-network-public",group:"vpcs",scope:"resource",kinds:["VPC"],severity:"info",summary:"a VPC\
 network in public space",why:"If the block belongs to somebody else, the VPC cannot reach its real owner.",source:"RFC \
1918 section 3; RFC 4193 section 3",fix:"use private space, unless the block is your own",*check(vpc){for(let{path,prefix}of parsedPrefixesOf(
vpc))prefix.length===0||specialRangeAround(prefix)!==void 0||(yield{message:`${prefix.text} is not private space, and th\
e VPC cannot reach whoever else has it; use private space, unless it is your own`,at:placeOf(vpc,...path)})}};var vpcNetworkSpecial={id:"vpc-network-special",group:"vpcs",scope:"resource",kinds:["VPC"],severity:"error",summary:"a \
VPC network in space that no host can use",why:"Hosts do not take such addresses, or do not send them beyond their own l\
ink.",source:"RFC 6890 section 2.2; IANA special-purpose address registries; RFC 5771; RFC 4291 section 2.7",fix:"use pr\
ivate space, or space of your own",*check(vpc){for(let{path,prefix}of parsedPrefixesOf(vpc)){let special2=unroutableRangeAround(
prefix);special2!==void 0&&(yield{message:`${prefix.text} is ${special2.name} and holds no addresses of workloads; use p\
rivate space`,at:placeOf(vpc,...path)})}}};var vpcNetworkTiny={id:"vpc-network-tiny",group:"vpcs",scope:"resource",kinds:["VPC"],severity:"info",summary:"a VPC net\
work without room for workloads",why:"One or two addresses are no network to grow in; most often an address was written \
for the network around it.",source:"operational practice",fix:"write the network, such as 10.0.0.0/24 for 10.0.0.1/32",*check(vpc){
for(let{path,prefix}of parsedPrefixesOf(vpc)){let{text:text2,bits,length}=prefix;length<bits-1||(yield{message:`${text2}\
 has room for ${length===bits?"one address":"two addresses"} only; write the network that the workloads are to share`,at:placeOf(
vpc,...path)})}}};var vpcOverlapsUnderlay={id:"vpc-overlaps-underlay",group:"vpcs",scope:"fleet",kinds:["VPC","BGPPeer"],severity:"info",summary:"\
a VPC network with addresses of the fabric",why:"A tenant route that ever leaks takes the traffic to peers and loopbacks\
 with it.",source:"operational practice: tenants and the fabric under them use disjoint space",fix:"renumber the VPC, if\
 its routes may ever meet those of the fabric",*check(fleet){let networks=attachedVpcs(fleet).flatMap(vpc=>vpc.networks.
filter(({prefix})=>isOwnSpace(prefix)));for(let[network,use]of firstOverlaps([...usesOf2(fleet),...networks])){if(!("vpc"in
network)||"vpc"in use)continue;let{prefix}=network;yield{message:`${prefix.text} ${relation(prefix,use.prefix)}, ${use.what}\
; renumber the VPC, or a route that leaks takes the traffic of the fabric`,at:placeOf(network.vpc,...network.path),related:[
use.related]}}}};function isOwnSpace(prefix){return!isDefaultRoute(prefix)&&unroutableRangeAround(prefix)===void 0}function*usesOf2(fleet){
for(let{peer,host}of peerHosts(fleet)){let what=`the address of BGPPeer "${peer.name}"`;yield{prefix:host,what,related:{
message:what,at:placeOf(peer,"spec","address")}}}for(let advertisement of resourcesOf(fleet,"BGPAdvertisement")){if(advertisement.
spec.addressFamily.safi!=="unicast")continue;let what=`which BGPAdvertisement "${advertisement.name}" announces`;for(let{
path,prefix}of parsedPrefixesOf(advertisement)){if(isDefaultRoute(prefix))continue;let message=`${prefix.text} is announ\
ced here`;yield{prefix,what,related:{message,at:placeOf(advertisement,...path)}}}}}var vpcRefNotFound={id:"vpc-ref-not-found",group:"references",scope:"fleet",kinds:["VPCAttachment"],severity:"error",summary:"\
an attachment to a VPC that does not exist",why:"There is no network that the interface of the workload could belong to.",
source:"API documentation; measured: the API server stores dangling references",fix:"correct the name, or add the VPC in\
 this namespace",*check(fleet){for(let attachment of resourcesOf(fleet,"VPCAttachment")){let{namespace,spec}=attachment;
mayExist(fleet,"VPC",namespace,spec.vpc.name)||(yield{...explainMissing(fleet,"VPC",namespace,spec.vpc.name),at:placeOf(
attachment,"spec","vpc","name")})}}};var vrfExportUnimported={id:"vrf-export-unimported",group:"vrfs",scope:"fleet",kinds:["BGPVRFInstance"],severity:"info",
summary:"an export target that no VRF imports",why:"No VRF takes the routes for its sake, as far as the VRFs are in this\
 set.",source:"RFC 4364 section 4.3.1",fix:"export a target that some VRF imports",*check(fleet){let{vrfs,imported,areVrfsKnown}=routeTargets(
fleet);if(!areVrfsKnown)return;let hint=targetHint("the VRFs import",imported);for(let{vrf,exports:exports2}of vrfs)for(let[
key,{text:text2,path}]of exports2)imported.has(key)||(yield{message:`no VRF imports ${text2}${hint(text2)}`,at:placeOf(vrf,
...path)})}};var vrfImportUnexported={id:"vrf-import-unexported",group:"vrfs",scope:"fleet",kinds:["BGPVRFInstance"],severity:"info",
summary:"an import target that nothing exports",why:"No route comes in through it, as far as its sources are in this set\
.",source:"RFC 4364 section 4.3.1",fix:"import a target that some VRF exports",*check(fleet){let{vrfs,exported,areVrfsKnown,
areAdvertisementsKnown}=routeTargets(fleet);if(!areVrfsKnown||!areAdvertisementsKnown)return;let hint=targetHint("the VR\
Fs export",exported);for(let{vrf,imports}of vrfs)for(let[key,{text:text2,path}]of imports)exported.has(key)||(yield{message:`\
no VRF or advertisement exports ${text2}${hint(text2)}`,at:placeOf(vrf,...path)})}};var MOST_COMPARED2=100,vrfLeakOneWay={id:"vrf-leak-one-way",group:"vrfs",scope:"fleet",kinds:["BGPVRFInstance"],severity:"\
info",summary:"a VRF that imports the routes of another one and gives it none",why:"Packets go out along these routes, a\
nd no reply finds its way back.",source:"RFC 4364 section 4.3.1",fix:"add the import of the other direction",*check(fleet){
let{vrfs,areVrfsKnown}=routeTargets(fleet);if(!areVrfsKnown)return;let users2=usersByTarget(vrfs),sourcesByGroup=new Map;
for(let targets of vrfs){let{vrf,imports,exports:exports2,group}=targets,[own]=exports2.values(),sources=getOrInsert(sourcesByGroup,
group,()=>oneWaySources(targets,users2));for(let[key,{text:text2,path}]of imports){let source=sources.get(key),exported=source?.
exports.get(key);if(source===void 0||exported===void 0)continue;let name=vrfName(source.vrf,vrf);yield{message:`routes o\
f ${name} come in through ${text2}, but it imports nothing that this VRF exports, so replies may be lost; let it import ${own?.
text}`,at:placeOf(vrf,...path),related:[{message:`${name} exports it`,at:placeOf(source.vrf,...exported.path)}]}}}}};function usersByTarget(vrfs){
let groups3=new Set,importers=new Map,exporters=new Map;for(let targets of vrfs)if(!groups3.has(targets.group)){groups3.
add(targets.group);for(let key of targets.imports.keys())getOrInsert(importers,key,()=>[]).push(targets);for(let key of targets.
exports.keys())getOrInsert(exporters,key,()=>[]).push(targets)}return{importers,exporters}}function oneWaySources(targets,users2){
let found=new Map,partners=partnersOf(targets,users2);if(partners===void 0)return found;for(let key of targets.imports.keys()){
let source=(users2.exporters.get(key)??[]).slice(0,MOST_COMPARED2).find(source2=>!partners.has(source2)&&![...partners].
some(partner=>exchanges(partner,source2)));source!==void 0&&found.set(key,source)}return found}function partnersOf(targets,{
importers,exporters}){let takers=[...targets.exports.keys()].map(key=>importers.get(key)??[]),givers=[...targets.imports.
keys()].map(key=>exporters.get(key)??[]),fewer=lengthOf(takers)<lengthOf(givers)?takers:givers;if(!(lengthOf(fewer)>MOST_COMPARED2))
return new Set(fewer.flat().filter(other=>exchanges(targets,other)))}function lengthOf(lists){return lists.reduce((sum2,{
length})=>sum2+length,0)}function exchanges(a,b){return receivesFrom(a,b)&&receivesFrom(b,a)}var vrfNoSelfImport={id:"vrf-no-self-import",group:"vrfs",scope:"resource",kinds:["BGPVRFInstance"],severity:"info",summary:"\
a VRF that imports nothing of what it exports",why:"The sites of the VRF do not learn the routes of each other.",source:"\
RFC 4364 section 4.3.5",fix:"import one of its own export targets, unless it is the hub or a spoke of a hub-and-spoke ne\
twork",*check(vrf){let imports=importsOf(vrf).map(({key})=>key),exports2=exportsOf(vrf);if(imports.includes(void 0)||exports2.
some(({key})=>key===void 0||imports.includes(key)))return;yield{message:`this VRF imports nothing of what it exports, so\
 its sites do not see each other; import ${exports2.length===1?exports2[0]?.text:"one of its export targets"} too, unles\
s it is a hub or a spoke`,at:placeOf(vrf,"spec","importRouteTargets")}}};var vrfRouterWithoutEvpn={id:"vrf-router-without-evpn",group:"vrfs",scope:"fleet",kinds:["BGPVRFInstance"],severity:"err\
or",summary:"a VRF on routers without EVPN",why:"The routes of a VRF travel in EVPN; without it the VRF is cut off, or n\
ot created at all.",source:"API documentation; RFC 9136",fix:"bind the VRF to the overlay router, or activate l2vpn/evpn",
*check(fleet){for(let vrf of resourcesOf(fleet,"BGPVRFInstance")){let{routers,families,isProven}=bindingOf(fleet,vrf);if(routers.
length===0||!isProven||families.has(familyName(EVPN)))continue;let path=vrf.spec.routerRef===void 0?["routerSelector"]:[
"routerRef","name"];yield{message:`a VRF needs l2vpn/evpn, which is not activated on ${nameAll(routers)}; bind it to an \
overlay router`,at:placeOf(vrf,"spec",...path),related:examplesOf(routers)}}}};var vrfRtDuplicate={id:"vrf-rt-duplicate",group:"vrfs",scope:"resource",kinds:["BGPVRFInstance"],severity:"info",summary:"\
one route target twice in a list",why:"It changes nothing, and often another target was meant.",source:"RFC 4364 section\
 4.3.1",fix:"remove one, or write the target that was meant",*check(vrf){for(let list of[importsOf(vrf),exportsOf(vrf)])
for(let{again,first}of repeatsIn(list,({key})=>key))yield{message:`${again.text} is already in this list${first.text===again.
text?"":` as ${first.text}`}; remove one`,at:placeOf(vrf,...again.path),related:[{message:"the same route target",at:placeOf(
vrf,...first.path)}]}}};var workloadAttachmentNotFound={id:"workload-attachment-not-found",group:"references",scope:"fleet",kinds:["Pod","Deploy\
ment","StatefulSet","DaemonSet","ReplicaSet","Job","CronJob"],severity:"error",summary:"a workload with a VPCAttachment \
that does not exist",why:"Its pods start without their interface in the VPC, or do not start.",source:"API documentation\
; measured: the API server stores any annotation",fix:"correct the name in the annotation, or add the attachment in the \
namespace of the workload",*check(fleet){for(let workload of foreignOf(fleet,"workload")){let{namespace}=workload.id;if(namesOf(
fleet,"VPCAttachment",namespace).length!==0)for(let name of workload.attachments)known(fleet,"VPCAttachment",namespace,name)===
void 0&&(yield{...explainMissing(fleet,"VPCAttachment",namespace,name),at:foreignPlace(workload,...workload.annotation)})}}};var yamlSyntax={id:"yaml-syntax",group:"verdict",scope:"document",kinds:COSMOS_KINDS,severity:"error",summary:"a documen\
t is not YAML as Kubernetes reads it",why:"Nothing of the document reaches the cluster, and kubectl reads nothing after \
it in the file.",source:"measured behaviour of kubectl and of the API server, which read YAML 1.1 with libyaml",fix:"cor\
rect the indentation, quote the value, or render the template first",*check({problems,text:text2},origin){for(let problem2 of problems){
let span={start:problem2.start,end:problem2.end};yield{message:explain14(problem2,text2),at:{...origin,path:[],part:"val\
ue",span}}}}};function explain14(problem2,text2){return text2.includes("{{")?'this is a template and no YAML yet; render\
 it first, as in "helm template . | cosmos lint -"':text2.includes("${")?`${problem2.message}; if this is a template, re\
nder it first`:problem2.message}var CATALOGUE=[yamlSyntax,unknownKind,unknownField,duplicateKey,invalidMetadata,invalidSchema,invalidRule,duplicateObject,
valueOverflowsApiType,objectTerminating,routerRefNotFound,routerRefCrossNamespace,routerSelectorEmpty,routerSelectorMixedPlanes,
routerSelectorNoMatch,routerSelectorInvalid,routerSelectorContradiction,policyRefNotFound,routeMapNotFound,routeMapWrongDirection,
policyRefImportDirection,routeMapRouterMismatch,authSecretNotFound,vpcRefNotFound,targetNodeNotFound,workloadAttachmentNotFound,
routerIdDuplicate,routerIdDuplicateAcrossAs,routerIdInvalid,routerIdNotUnicast,routerIdLeadingZeros,asnOutOfRange,asnReserved,
asnDocumentation,routerTargetKind,routerPlaneDuplicate,routerNoPeers,routerRolesMissing,routerRolesDuplicate,routerLabelRoleMismatch,
routerMixedPlanes,routerRoleAfMismatch,afDuplicate,peerAddressNotUnicast,peerAddressLinkLocal,peerAddressNotCanonical,peerDuplicateSession,
peerRedundantSession,peerSelf,peerMixedSessionType,peerAfNotOnRouter,peerTransportFamilyMismatch,sessionCollisionSameId,
ibgpEbgpMultihop,ebgpMultihopLikelyNeeded,ebgpMultihopBfdSinglehop,bfdMultihopOnSinglehop,removePrivateAsIbgp,removePrivateAsValue,
nexthopSelfEbgp,ibgpMissingNexthopSelf,nexthopSelfEvpnTransit,defaultOriginateRisk,originEgpObsolete,multisessionUnsupported,
ebgpNoPolicy,sessionAsnMismatch,sessionAuthMismatch,sessionRouterIdEqual,sessionAfMismatch,sessionOneSided,sessionMultihopMismatch,
sessionTimerMismatch,keepaliveExceedsThird,keepaliveDefaultExceedsThird,keepaliveInvalid,keepaliveWithoutHold,holdTimeOverflow,
timerNotWholeSeconds,holdTimeZero,holdTimeAggressive,bfdIntervalUnit,bfdIntervalTooFast,bfdSlowerThanHold,bfdDisabledButTuned,
grWithBfd,plaintextPassword,authBothSet,authEmptyPassword,authSecretKeyMissing,authSecretTrailingNewline,authKeyTooLong,
advertisementAfNotOnRouter,advertisementPrefixInvalid,advertisementPrefixFamily,prefixHostBits,prefixNotCanonical,advertisementDefaultRoute,
advertisementSpecialPrefix,advertisementPrivateToExternal,advertisementDuplicatePrefix,advertisementMultiOrigin,advertisementPeerAddressMultiOrigin,
advertisementLocalPrefEbgp,advertisementNoSessions,advertisementRedistributeUnfiltered,advertisementRedistributeEvpn,advertisementEvpnNoRt,
advertisementEvpnRtUnimported,interfaceNameInvalid,communityOutOfRange,communityIpFormat,communityMalformed,communityWellKnownName,
communityReserved,communityBlackhole,communityNoAdvertise,communityDuplicate,extcommunityMalformed,extcommunityNotEncodable,
policyTermUnreachable,policyTermMaybeShadowed,policyTermRedundant,policyMatchContradiction,policyMatchEmpty,policyAnyWithZeroValue,
policyAfNotOnRouter,policyDeniesAddressFamily,policyDeniesEverything,policyNoTerminalTerm,policyPermitAnyOnly,policyConflictSameDirection,
policyPrefixlistAmbiguous,policyPrefixlistFamilyMixed,policyPrefixlistDuplicate,policyAspathRegexInvalid,policyAspathRegexUnanchored,
policyAspathRegexMatchesAll,policyAspathRegexDialect,policyAspathRegexExpensive,policyCommunityAddRemove,policySetLocalPrefEbgp,
policyMatchLocalPrefEbgpImport,policyPrependIbgpLoop,policyPrependForeignAsn,policyAspathAsnWithoutPrepend,policyAspathReplace,
policyPrependExcessive,policyNexthopInvalid,policyNexthopFamily,policyNexthopSelfImport,policyColorZero,policySrv6BehaviorUnknown,
policySrv6BehaviorFamily,policySrv6NotService,policyEvpnTypeMisnomer,policyMacSpecial,policyTermNoop,vrfRouterWithoutEvpn,
rdNotEncodable,rtNotEncodable,rdRtFourByteAsnGobgp,rdDuplicateOnRouter,rdSharedAcrossVpns,rdReservedAdmin,vrfRtDuplicate,
vrfImportUnexported,vrfExportUnimported,vrfNoSelfImport,vrfLeakOneWay,vpcNetworkOverlapWithin,vpcNetworkOverlapAcross,vpcOverlapsUnderlay,
vpcNetworkSpecial,vpcNetworkPublic,vpcNetworkTiny,attachmentAddressOutsideVpc,attachmentPrefixWiderThanVpc,attachmentPrefixlenInconsistent,
attachmentDuplicateAddress,attachmentNetworkAddress,attachmentSubnetAnycast,attachmentAddressSpecial,attachmentInterfaceConflict,
attachmentSharedByReplicas];function rulesOf(scope){return CATALOGUE.filter(rule=>rule.scope===scope)}function explainUnknownRule(id){
let ids=CATALOGUE.map(rule=>rule.id);return`there is no rule "${id}"${didYouMean(id,ids)||'; "cosmos rules" lists them'}`}var DOCUMENT_RULES=rulesOf("document"),UNSERVED_RULES=rulesOf("unserved"),SERVED_RULES=rulesOf("served"),RESOURCE_RULES=groupByKind(
rulesOf("resource"));function judgeDocument(document2,circumstances){let origin={source:circumstances.source,document:document2.
index,item:[]},judgements=[...run2(DOCUMENT_RULES,rule=>rule.check(document2,origin))],objects=[],foreign=[],kinds=[];if(document2.
value===void 0)return{judgements,...namesIn(document2,circumstances),kinds};for(let object of objectsOf(document2)){let objectOrigin={
...origin,item:object.item},served=asServed(object,objectOrigin);if(served!==void 0){let{verdict,known:known2}=judgeServed(
served,circumstances);kinds.push(served.kind),judgements.push(...verdict),objects.push(known2),isResource(known2)&&judgements.
push(...run2(RESOURCE_RULES.get(known2.kind)??[],rule=>rule.check(known2)))}else if(claimsCosmos(object.apiVersion,object.
kind)){judgements.push(...run2(UNSERVED_RULES,rule=>rule.check(object,objectOrigin)));let meant=identifyUnserved(object,
objectOrigin,circumstances);meant!==void 0&&objects.push(meant)}else{let other=asForeign(object,objectOrigin,circumstances);
other!==void 0&&foreign.push(copyOf(other))}}return{judgements,objects,foreign,kinds}}function groupByKind(rules){return new Map(
COSMOS_KINDS.map(kind=>[kind,rules.filter(({kinds})=>kinds.includes(kind))]))}function namesIn(document2,circumstances){
let beginning=beginningOf(document2),objects=[],foreign=[];for(let object of beginning===void 0?[]:objectsOf(beginning)){
let origin={source:circumstances.source,document:document2.index,item:object.item},served=asServed(object,origin),known2=served===
void 0?void 0:identify(served,idOf4(served,circumstances),circumstances);known2!==void 0&&known2.name!==""&&objects.push(
known2);let other=served===void 0?asForeign(object,origin,circumstances):void 0,named2=other===void 0?void 0:nameOnly(other);
named2!==void 0&&foreign.push(copyOf(named2))}return{objects,foreign}}function*run2(rules,check){for(let rule of rules)for(let report3 of check(
rule))yield{rule,report:report3}}function judgeServed(served,circumstances){let id=idOf4(served,circumstances),verdict=[];
for(let{rule,report:report3}of run2(SERVED_RULES,rule2=>rule2.check(served)))verdict.push({rule,report:{...report3,at:{...report3.
at,resource:id}}});let known2=identify(served,id,circumstances),isRefused=verdict.length>0||served.object.document.problems.
length>0;return{verdict,known:isRefused?known2:remember(served,known2)}}function identifyUnserved(object,origin,circumstances){
let{apiVersion,value}=object,kind=nearestKind(object.kind);if(kind===void 0)return;let meant={kind,apiVersion:String(apiVersion),
origin,metadata:field(value,"metadata")};return identify(meant,idOf4(meant,circumstances),circumstances)}function idOf4(served,{
namespace}){return{apiVersion:served.apiVersion,kind:served.kind,namespace:namespaceOf(served,namespace),name:nameOf2(served)??
""}}function identify(served,id,{isContext:isContext2}){let{kind,origin,metadata}=served,labels=new Map(copyOf(entriesOf2(
served,"labels"))),isTerminating=typeof field(metadata,"deletionTimestamp")=="string",beginning=beginningOfName(served),
name=id.name===""&&beginning!==void 0?`${beginning}${UNFINISHED}`:id.name;return{...copyOf({...id,name}),kind,origin,labels,
isContext:isContext2,isTerminating}}function remember(served,known2){if(served.spec===void 0)return known2;let metadata=JSON.
stringify([[...known2.labels],entriesOf2(served,"annotations")]);return{...known2,spec:copyOf(served.spec),metadata}}function copyOf(value){
return JSON.parse(JSON.stringify(value))}var import_node_path=require("node:path"),import_yaml=__toESM(require_yaml2(),1),NAMES3=new Set(["kustomization.yaml","k\
ustomization.yml","Kustomization"]);function isKustomization(file){return NAMES3.has(import_node_path.posix.basename(file))}
function fragmentsOf(file,text2){let kustomization=parseLeniently(text2);return[...pathsIn(kustomization?.patches),...pathsIn(
kustomization?.patchesStrategicMerge),...pathsIn(kustomization?.patchesJson6902),...pathsIn(kustomization?.components)].
map(name=>import_node_path.posix.join(import_node_path.posix.dirname(file),name))}function isFragment(file,fragments){for(let path=file;path!==
"."&&path!=="/";path=import_node_path.posix.dirname(path))if(fragments.has(path))return!0;return!1}function parseLeniently(text2){
try{return(0,import_yaml.parse)(text2,{logLevel:"silent"})}catch{return}}function pathsIn(list){return(Array.isArray(list)?
list:[]).map(item2=>typeof item2=="string"?item2:item2?.path).filter(path=>typeof path=="string"&&!path.includes(`
`))}function isVerdict(rule){return rule.group==="verdict"}function lint(sources,options){let names=new Set(sources.map(({name})=>name)),context=options.context.filter(({name})=>!names.
has(name)),run4={options,counts:{files:0,filesWithoutResources:0,fragments:0,documents:0,resources:new Map},objects:[],foreign:[],
findings:[],unreadable:[]},fragments=findFragments([...sources,...context]);for(let source of sources)isFragment(source.
name,fragments)?run4.counts.fragments+=1:readSource(run4,source,!1);for(let source of context)isFragment(source.name,fragments)||
readSource(run4,source,!0);return judgeFleet(run4,buildFleet(run4.objects,run4.foreign),sources,context),{findings:finish(
run4.findings),counts:run4.counts,unreadable:run4.unreadable}}function findFragments(sources){let fragments=new Set;for(let source of sources){
if(!isKustomization(source.name))continue;let reading=source.read();if(!("unreadable"in reading))for(let path of fragmentsOf(
source.name,reading.text))fragments.add(path)}return fragments}function readSource(run4,source,isContext2){let reading=source.
read();if("unreadable"in reading){run4.unreadable.push(`cannot read ${source.name}: ${reading.unreadable}`);return}let{counts,
options}=run4,locator=createLocator(source.name,reading.text),isForeign=!0;for(let document2 of documentsOf(source.name,
reading.text)){let{judgements,objects,foreign,kinds}=judgeDocument(document2,{source:source.name,namespace:options.namespace,
isContext:isContext2});if(run4.objects.push(...objects),run4.foreign.push(...foreign),!isContext2){document2.value!==null&&
(counts.documents+=1),isForeign&&=kinds.length===0&&judgements.length===0;for(let kind of kinds)counts.resources.set(kind,
(counts.resources.get(kind)??0)+1);for(let judgement of judgements){let finding=toFinding(judgement,options.severities,place2=>locator(
document2,place2));finding!==void 0&&run4.findings.push(finding)}}}isContext2||(counts.files+=1,isForeign&&(counts.filesWithoutResources+=
1))}function documentsOf(name,text2){return name.toLowerCase().endsWith(".json")&&!text2.includes("apiVersion")?[]:readDocuments(
text2)}function createLocator(file,text2){let starts;return(document2,place2)=>{starts??=lineStarts(text2);let span=place2.
span??findSpan(document2,place2),start=Math.min(document2.base+span.start,text2.length),end=Math.min(document2.base+Math.
max(span.end,span.start),text2.length);return{file,start:positionAt(starts,start),end:positionAt(starts,end)}}}function findSpan(document2,{
item:item2,path,part}){let root=document2.root??beginningOf(document2)?.root,object=root===void 0?void 0:nodeAt(root,item2);
return object===void 0?{start:0,end:0}:spanOf(object,path,part)}function toFinding({rule,report:report3},severities,locate){
let severity=severities.get(rule.id);if(severity===void 0)return;let path=report3.field??formatPath(report3.at.path),related=report3.
related??[],rest=related.length-MOST_RELATED;return{rule:rule.id,severity,rejected:isVerdict(rule),message:shorten2(rest>
0?`${report3.message} (and ${rest} more)`:report3.message),at:locate(report3.at),...path===""?{}:{path},...report3.at.resource===
void 0?{}:{resource:report3.at.resource},related:related.slice(0,MOST_RELATED).map(({message,at:at2})=>({message,at:locate(
at2)}))}}var MOST_RELATED=5;function shorten2(message){return message.replace(/(\S{256})\S+/gu,"$1\u2026")}var FLEET_RULES=rulesOf(
"fleet");function judgeFleet(run4,fleet,sources,context){let{severities}=run4.options,contextNames=new Set(context.map(({
name})=>name)),judgements=[];for(let rule of FLEET_RULES)if(severities.has(rule.id))for(let report3 of rule.check(fleet))
contextNames.has(report3.at.source)||judgements.push({rule,report:report3});let locations=locateAll(judgements,[...sources,
...context]);for(let judgement of judgements){let finding=toFinding(judgement,severities,place2=>locations.get(place2)??
startOf(place2));finding!==void 0&&run4.findings.push(finding)}}function locateAll(judgements,sources){let bySource=new Map;
for(let{report:report3}of judgements)for(let place2 of placesOf(report3)){let byDocument=getOrInsert(bySource,place2.source,
()=>new Map);getOrInsert(byDocument,place2.document,()=>[]).push(place2)}let locations=new Map;for(let source of sources){
let byDocument=bySource.get(source.name);if(byDocument===void 0)continue;let reading=source.read();if("unreadable"in reading)
continue;let locator=createLocator(source.name,reading.text);for(let document2 of readDocuments(reading.text,new Set(byDocument.
keys())))for(let place2 of byDocument.get(document2.index)??[])locations.set(place2,locator(document2,place2))}return locations}
function placesOf({at:at2,related=[]}){return[at2,...related.slice(0,MOST_RELATED).map(other=>other.at)]}function startOf({
source}){return{file:source,start:{line:1,column:1},end:{line:1,column:1}}}function finish(findings){let sorted=[...findings].
sort(compareFindings);return sorted.filter((finding,index)=>{let before=sorted[index-1];return before===void 0||compareFindings(
before,finding)!==0})}function compareFindings(a,b){return compareText(a.at.file,b.at.file)||a.at.start.line-b.at.start.
line||a.at.start.column-b.at.start.column||compareText(a.rule,b.rule)||compareText(a.path??"",b.path??"")||compareText(a.
message,b.message)}function compareText(a,b){return a===b?0:a<b?-1:1}function excerptFrom(sources){let byName2=new Map(sources.map(source=>[source.name,source])),last;return file=>{if(last?.
file===file)return last.lines;let reading=byName2.get(file)?.read();return last={file,lines:reading!==void 0&&"text"in reading?
reading.text.split(/\r?\n/):[]},last.lines}}var import_node_path2=require("node:path");function visible(text2){return text2.replace(/[\0-\x1f\x7f-\x9f]/g,escapeUnit)}function escapeUnit(unit){return`\\u${unit.
charCodeAt(0).toString(16).padStart(4,"0")}`}function plural(count2,one,many=`${one}s`){return`${count2} ${count2===1?one:
many}`}function closingLines({summary,display}){return display.quiet?[]:[...summary.hints,summaryLine(summary)]}function summaryLine(summary){
let{files,filesWithoutResources,errors,warnings,infos,seconds}=summary,found=[plural(errors,"error"),plural(warnings,"wa\
rning")];infos>0&&found.push(plural(infos,"info"));let time=seconds===void 0?"":` (${seconds.toFixed(1)} s)`;if(summary.
resources===0){let nothing=`no Cosmos object in ${plural(files,"file")}`;return errors+warnings+infos===0?nothing:`${nothing}\
: ${found.join(", ")}${time}`}let others=filesWithoutResources===0?"":`, ${plural(filesWithoutResources,"file")} without\
 Cosmos objects`,where=`${plural(files-filesWithoutResources,"file")}${others}`;return`${summary.kinds.join(", ")} in ${where}\
: ${found.join(", ")}${time}`}var compact=input=>[...input.findings.map(({at:at2,severity,message,rule})=>`${visible(at2.file)}:${at2.start.line}:${at2.
start.column}: ${severity}: ${visible(message)} [${rule}]`),...closingLines(input)].map(line=>`${line}
`).join("");var COMMANDS={error:"error",warning:"warning",info:"notice"},github=input=>[...input.findings.map(annotate),...closingLines(
input)].map(line=>`${line}
`).join("");function annotate({rule,severity,message,at:at2,related}){let{file,start,end}=at2,columns=start.line===end.line?
[`col=${start.column}`,`endColumn=${end.column}`]:[],properties=[`file=${escapeProperty(file)}`,`line=${start.line}`,`en\
dLine=${end.line}`,...columns,`title=${escapeProperty(rule)}`],others=related.map(other=>`${other.at.file}:${other.at.start.
line}: ${other.message}`);return`::${COMMANDS[severity]} ${properties.join(",")}::${[message,...others].map(escapeData).
join("%0A")}`}function escapeData(data){return visible(data).replaceAll("%","%25")}function escapeProperty(property){return escapeData(
property).replaceAll(":","%3A").replaceAll(",","%2C")}var json=({findings,summary})=>{let{files,documents,resources,errors,warnings,infos}=summary,document2={version:1,summary:{
files,documents,resources,errors,warnings,infos,ignored:0},findings:findings.map(toJson)};return`${escapeControls(JSON.stringify(
document2,void 0,2))}
`};function toJson({rule,severity,rejected,message,at:at2,path,resource,related}){return{rule,severity,rejected,message,
...flat(at2),...path===void 0?{}:{path},...resource===void 0?{}:{resource},related:related.map(other=>({message:other.message,
...flat(other.at)}))}}function flat({file,start,end}){return{file,line:start.line,column:start.column,endLine:end.line,endColumn:end.
column}}function escapeControls(text2){return text2.replace(/[\x7f-\x9f]/g,escapeUnit)}var import_chalk=__toESM(require_chalk(),1);var text=input=>{let paint=input.display.colour?new import_chalk.Chalk({level:1}):PLAIN,findings=input.findings.map(finding=>describe4(
finding,input,paint)),end=closingLines(input);return(end.length===0?findings:[...findings,`${end.join(`
`)}
`]).join(`
`)},PLAIN={bold:String,dim:String,red:String,yellow:String,blue:String},COLOURS={error:"red",warning:"yellow",info:"blue"};
function describe4(finding,input,paint){let{at:at2,severity,rule,message,related}=finding;return`${[`${paint.bold(place(
at2))}  ${paint[COLOURS[severity]](severity)}  ${rule}`,...wrap(visible(message),input.display.width-2).map(line=>`  ${line}`),
...frame(at2,input,paint).map(line=>`  ${line}`),...related.map(other=>`  ${place(other.at)}  ${visible(other.message)}`)].
join(`
`)}
`}function place({file,start}){return`${visible(file)}:${start.line}:${start.column}`}function wrap(sentence,width){let lines=[],
line="";for(let word of sentence.split(" "))line!==""&&line.length+1+word.length>width?(lines.push(line),line=word):line=
line===""?word:`${line} ${word}`;return[...lines,line]}function frame(at2,input,paint){let lines=input.linesOf(at2.file),
line=lines[at2.start.line-1];if(line===void 0)return[];let before=lines[at2.start.line-2],gutter=String(at2.start.line).
length,framed=[],room=Math.max(input.display.width-gutter-7,20),from=firstColumnShown(line,at2.start.column,room);before!==
void 0&&isContext(before,line)&&framed.push(paint.dim(`  ${String(at2.start.line-1).padStart(gutter)} | `)+paint.dim(show(
before,from,room)));let end=at2.end.line===at2.start.line?at2.end.column:line.length+1,lead=show(line.slice(0,at2.start.
column-1),from,room),marked=show(line.slice(0,Math.max(end-1,at2.start.column)),from,room),caret="^".repeat(Math.max(characters(
marked)-characters(lead),1));return framed.push(`${paint.red(">")} ${paint.dim(`${at2.start.line} |`)} ${show(line,from,
room)}`),framed.push(`  ${" ".repeat(gutter)} ${paint.dim("|")} ${" ".repeat(characters(lead))}${paint.red(caret)}`),framed}
function firstColumnShown(line,column2,room){return line.length<=room||column2<=room/2?0:Math.min(column2-Math.floor(room/
2),line.length-room)}function show(line,from,room){return visible(hidePasswords(line).slice(from,from+room).replaceAll("\
	"," "))}function characters(text2){return Array.from(text2).length}function isContext(before,line){return before.trim()!==
""&&!before.startsWith("---")&&indentOf(before)<=indentOf(line)}function indentOf(line){return line.search(/\S|$/)}var PASSWORD=/(\bpassword["']?\s*:\s*)("(?:[^"\\]|\\.)*"|'[^']*'|[^\s,}][^,}]*)/gi;
function hidePasswords(line){return line.replace(PASSWORD,(_,key,secret)=>key+"*".repeat(secret.length))}var FORMATS={text,compact,json,github},FORMAT_NAMES=Object.keys(FORMATS);function render(format,input,root){return format!==
"github"||root===void 0?FORMATS[format](input):FORMATS[format]({...input,findings:input.findings.map(finding=>fromRoot(finding,
root))})}function fromRoot(finding,root){let related=finding.related.map(({message,at:at2})=>({message,at:locateFrom(root,
at2)}));return{...finding,at:locateFrom(root,finding.at),related}}function locateFrom(root,at2){let path=(0,import_node_path2.relative)(
root,(0,import_node_path2.resolve)(at2.file)).split(import_node_path2.sep).join("/");return path.startsWith("../")?at2:{
...at2,file:path}}function summarize(result,shown,onlyFiles){let{files,filesWithoutResources,fragments,documents,resources}=result.counts;
return{files,filesWithoutResources,fragments,documents,resources:[...resources.values()].reduce((sum2,count2)=>sum2+count2,
0),kinds:kindsOf(result.counts),errors:count(shown,"error"),warnings:count(shown,"warning"),infos:count(shown,"info"),hints:[
...hintsAbout(fragments),...onlyFiles?hintsAboutContext(shown):[]]}}function count(findings,severity){return findings.filter(
finding=>finding.severity===severity).length}function kindsOf({resources}){return COSMOS_KINDS.filter(kind=>resources.has(
kind)).map(kind=>plural(resources.get(kind)??0,NOUNS[kind].one,NOUNS[kind].many))}function hintsAbout(fragments){return fragments===
0?[]:[`${fragments===1?"1 file is a kustomize patch or component":`${fragments} files are kustomize patches or component\
s`} and no object yet; render first: kustomize build . | cosmos lint -`]}var UNRESOLVED=new Set(["router-ref-not-found",
"router-selector-no-match","policy-ref-not-found","route-map-not-found","vpc-ref-not-found"]);function hintsAboutContext(shown){
return shown.some(({rule})=>UNRESOLVED.has(rule))?["Names were looked up in the given files only; give the rest of the f\
leet with --context PATH"]:[]}var EXAMPLES=new URL("fixtures/rules/",PACKAGE_ROOT);function guideTo(rule){let bad=exampleOf(rule,"bad");return`## ${rule.
id}

${capital(rule.summary)}.

*${rule.severity}, group ${rule.group}, ${kindsOf2(rule)}*

**Why:** ${rule.why}

**Source:** ${rule.source}.

**Mend it by hand:** ${rule.fix}.

**Ignore it:** \`--skip ${rule.id}\`${rule.severity==="info"?"":`; \`--rule ${rule.id}=info\` makes it a hint`}.

Wrong:

\`\`\`yaml
${bad}\`\`\`

\`\`\`
${reportOn(bad,rule)}\`\`\`

Right:

\`\`\`yaml
${exampleOf(rule,"good")}\`\`\`
`}function exampleOf(rule,side){let file=new URL(`${rule.id}/${side}.yaml`,EXAMPLES);return(0,import_node_fs2.existsSync)(
file)?(0,import_node_fs2.readFileSync)(file,"utf8").replace(/[ \t]*# (?:error|warning|info): .*$/gm,""):""}function reportOn(text2,rule){
let source={name:"manifests.yaml",read:()=>({text:text2})},severities=new Map([[rule.id,rule.severity]]),result=lint([source],
{context:[],namespace:"default",severities}),input={findings:result.findings,summary:summarize(result,result.findings,!1),
linesOf:excerptFrom([source]),display:{colour:!1,width:100,quiet:!0}};return render("text",input,void 0)}function kindsOf2({
kinds}){return kinds.length===COSMOS_KINDS.length?"all kinds":kinds.join(", ")}function capital(sentence){return sentence.
charAt(0).toUpperCase()+sentence.slice(1)}var import_node_fs6=require("node:fs");var import_node_fs5=require("node:fs"),import_node_path5=require("node:path"),import_tinyglobby=__toESM(require_tinyglobby2(),1);var import_node_fs4=require("node:fs"),import_node_path4=require("node:path"),import_ignore=__toESM(require_ignore2(),1);var import_node_fs3=require("node:fs"),import_node_path3=require("node:path");function workTreeOf(folder){for(let current=folder;;current=
(0,import_node_path3.dirname)(current)){if((0,import_node_fs3.existsSync)((0,import_node_path3.join)(current,".git")))return current;
if((0,import_node_path3.dirname)(current)===current)return}}function ignoreRulesOf(folder){let root=workTreeOf(folder);if(root===void 0)return;let folders=[folder];for(let current=folder;current!==
root;)current=(0,import_node_path4.dirname)(current),folders.unshift(current);return folders.reduce(withRulesIn,[])}function withRulesIn(outer,folder){
let file=(0,import_node_path4.join)(folder,".gitignore");return(0,import_node_fs4.existsSync)(file)?[...outer,{folder,rules:(0,import_ignore.default)().
add((0,import_node_fs4.readFileSync)(file,"utf8"))}]:outer}function isIgnored(path,isFolder2,ignoreRules){let ignored=!1;
for(let{folder,rules}of ignoreRules??[]){let inside=(0,import_node_path4.relative)(folder,path).split(import_node_path4.sep).
join("/");if(inside===""||inside.startsWith("../"))continue;let verdict=rules.test(isFolder2?`${inside}/`:inside);verdict.
ignored?ignored=!0:verdict.unignored&&(ignored=!1)}return ignored}var import_node_buffer=require("node:buffer");function decodeText(bytes){if(bytes[0]===255&&bytes[1]===254)return bytes.
toString("utf16le",2);if(bytes[0]===254&&bytes[1]===255)return Buffer.from(bytes.subarray(2,bytes.length&-2)).swap16().toString(
"utf16le");let text2=(0,import_node_buffer.isUtf8)(bytes)?bytes.toString("utf8"):decodeBroken(bytes);return text2.startsWith(
"\uFEFF")?text2.slice(1):text2}function decodeBroken(bytes){let text2="",start=0;for(;start<bytes.length;){let length=validLength(
bytes,start);text2+=bytes.toString("utf8",start,start+length),start+=length,start<bytes.length&&(text2+=String.fromCharCode(
56448+((bytes[start]??0)&127))),start+=1}return text2}function validLength(bytes,start){let length=0;for(let width=1;width<=
4&&start+length+width<=bytes.length;)(0,import_node_buffer.isUtf8)(bytes.subarray(start+length,start+length+width))?(length+=
width,width=1):width+=1;return length}var MANIFEST=/\.(?:ya?ml|json)$/i,KUSTOMIZATION="Kustomization";function listSources(paths){let found={files:new Set,problems:[]};
for(let path of paths)findFiles(path,found);return{sources:[...found.files].map(fileSource).sort((a,b)=>a.name<b.name?-1:
1),problems:found.problems}}function isFolder(path){return(0,import_node_fs5.statSync)(path,{throwIfNoEntry:!1})?.isDirectory()===
!0}function findFiles(path,found){let absolute=(0,import_node_path5.resolve)(path),stats=(0,import_node_fs5.statSync)(absolute,
{throwIfNoEntry:!1});stats?.isDirectory()?findInFolder(absolute,found):stats!==void 0?found.files.add(absolute):/[*?[\]{}]/.
test(path)?findByGlob(path,found):found.problems.push(`${path} does not exist`)}function findByGlob(glob,found){let matches2=(0,import_tinyglobby.globSync)(
glob,{absolute:!0,expandDirectories:!1,ignore:["**/node_modules/**"]});matches2.length===0&&found.problems.push(`no file\
 matches ${glob}`);for(let match of matches2)found.files.add((0,import_node_path5.resolve)(match))}function findInFolder(folder,found){
let rules=ignoreRulesOf(folder);walk(folder,isIgnored(folder,!0,rules)?void 0:rules,found)}function walk(folder,ignoreRules,found){
for(let entry of readFolder(folder,found)){let path=(0,import_node_path5.join)(folder,entry.name);if(entry.isDirectory()){
if(entry.name.startsWith(".")||entry.name==="node_modules"||isIgnored(path,!0,ignoreRules))continue;walk(path,ignoreRules&&
withRulesIn(ignoreRules,path),found)}else isManifest(entry.name)&&!isIgnored(path,!1,ignoreRules)&&leadsToFile(path,entry)&&
found.files.add(path)}}function readFolder(folder,found){try{return(0,import_node_fs5.readdirSync)(folder,{withFileTypes:!0})}catch(error){
return found.problems.push(messageOf(error)),[]}}function isManifest(name){return MANIFEST.test(name)||name===KUSTOMIZATION}
function leadsToFile(path,entry){return entry.isSymbolicLink()?(0,import_node_fs5.statSync)(path,{throwIfNoEntry:!1})?.isFile()===
!0:entry.isFile()}function fileSource(path){return{name:displayName(path),read:()=>readFile(path)}}var STDIN=0;function readFile(file){
try{return{text:decodeText((0,import_node_fs5.readFileSync)(file))}}catch(error){return{unreadable:messageOf(error)}}}function messageOf(error){
return error instanceof Error?error.message:String(error)}function displayName(path){let fromHere=(0,import_node_path5.relative)(
process.cwd(),path);return(fromHere.startsWith("..")?path:fromHere).split(import_node_path5.sep).join("/")}function stdinSource(name){
let reading=readFile(STDIN);return{name,read:()=>reading}}var STDOUT=1;function terminal(){let isTTY=(0,import_node_fs6.fstatSync)(STDOUT).isCharacterDevice()&&process.stdout.isTTY;
return{isTTY,columns:isTTY?process.stdout.columns:0,environment:process.env}}function print(text2){let rest=(0,import_node_fs6.fstatSync)(
STDOUT).isCharacterDevice()?Buffer.from(text2):writeAtOnce(Buffer.from(text2));rest.length!==0&&(process.stdout.on("erro\
r",endQuietly),process.stdout.write(rest))}function writeAtOnce(bytes){let written2=0;try{for(;written2<bytes.length;)written2+=
(0,import_node_fs6.writeSync)(STDOUT,bytes,written2)}catch(error){if(codeOf(error)==="EAGAIN")return bytes.subarray(written2);
codeOf(error)!=="EPIPE"&&endQuietly(error)}return Buffer.alloc(0)}function endQuietly(error){codeOf(error)==="EPIPE"&&process.
exit(),process.stderr.write(`cosmos: cannot write the report: ${messageOf(error)}
`),process.exit(2)}function codeOf(error){return error instanceof Error&&"code"in error?error.code:void 0}var Explain=class _Explain extends import_command.Command{static summary="Explain a rule: why, source, and an example wi\
th its output.";static args={rule:Args.string({description:'id of the rule, as "cosmos rules" lists it',required:!0,ignoreStdin:!0})};async run(){
let{args}=await this.parse(_Explain),rule=CATALOGUE.find(({id})=>id===args.rule);rule===void 0&&this.error(explainUnknownRule(
args.rule),{exit:2}),print(guideTo(rule))}};var import_node_fs7=require("node:fs"),Args2=__toESM(require_args(),1),import_command2=__toESM(require_command2(),1),Flags=__toESM(require_flags(),1);var SEVERITIES=["error","warning","info"];function displayFor(colour,quiet,terminal2){let width=terminal2.isTTY&&terminal2.columns>0?terminal2.columns:80;return{colour:colour===
"auto"?wantsColour(terminal2):colour==="always",width:Math.min(width,120),quiet}}function wantsColour({isTTY,environment}){
let{NO_COLOR,FORCE_COLOR,TERM}=environment;return NO_COLOR?!1:FORCE_COLOR!==void 0?FORCE_COLOR!=="0"&&FORCE_COLOR!=="fal\
se":isTTY&&TERM!=="dumb"}function isAtLeast(finding,level){return SEVERITIES.indexOf(finding.severity)<=SEVERITIES.indexOf(level)}function lower(a,b){
return SEVERITIES.indexOf(a)>SEVERITIES.indexOf(b)?a:b}var LEVELS=[...SEVERITIES,"off"];function selectSeverities(selection){
let severities=new Map,{only,skip}=selection,levels=selection.levels.map(splitLevel),unknown=[...only,...skip,...levels.
map(({rule})=>rule)].find(id=>!CATALOGUE.some(rule=>rule.id===id));if(unknown!==void 0)return{problem:explainUnknownRule(
unknown)};let wrong=levels.find(({level})=>!LEVELS.includes(level));if(wrong!==void 0)return{problem:`--rule ${wrong.rule}\
=${wrong.level}: the level must be one of ${LEVELS.join(", ")}`};for(let{id,severity}of CATALOGUE){let level=levels.findLast(
({rule})=>rule===id)?.level??severity;(only.length===0||only.includes(id))&&!skip.includes(id)&&level!=="off"&&severities.
set(id,level)}return{severities}}function splitLevel(text2){let[rule="",...level]=text2.split("=");return{rule,level:level.
join("=")}}function repeatable(description,helpValue){return Flags.string({description,helpValue,multiple:!0,multipleNonGreedy:!0})}
var Lint=class _Lint extends import_command2.Command{static summary="Find what is wrong with network manifests, without \
a cluster and without a network.";static description=`Exits with 0 when nothing reaches --fail-on, with 1 when something\
 does, and with 2 when it could not do its job:
a bad flag, a path that does not exist or cannot be read, or no Cosmos object at all.`;static examples=["<%= config.bin \
%> lint ./manifests","<%= config.bin %> lint --context cluster.yaml changed.yaml","kustomize build . | <%= config.bin %>\
 lint -"];static args={path:Args2.string({description:"folders, files, globs, or - for standard input; the current folde\
r when there is none",multiple:!0,ignoreStdin:!0})};static flags={format:Flags.option({options:FORMAT_NAMES,description:"\
form of the report; github on a GitHub runner"})(),output:repeatable("write a report to a file too","FORMAT:FILE"),severity:Flags.option(
{options:SEVERITIES,description:"least severity shown; warning, or that of --fail-on"})(),"fail-on":Flags.option({options:[
...SEVERITIES,"never"],description:"least severity that fails the run",default:"error"})(),"max-warnings":Flags.integer(
{description:"fail the run when there are more warnings",min:0}),quiet:Flags.boolean({description:"print findings only, \
without the line that sums up"}),only:repeatable("run this rule and no other","RULE"),skip:repeatable("leave this rule o\
ut","RULE"),rule:repeatable("set the level of a rule: error, warning, info or off","RULE=LEVEL"),context:repeatable("obj\
ects to resolve against and not to report on, such as those of the cluster","PATH"),namespace:Flags.string({description:"\
namespace of objects that name none",default:"default"}),"allow-empty":Flags.boolean({description:"do not fail when ther\
e is no Cosmos object"}),"stdin-filename":Flags.string({description:"name of standard input in the report",default:"<std\
in>"}),color:Flags.option({options:["auto","always","never"],description:"whether to use colours; auto honours NO_COLOR \
and FORCE_COLOR",default:"auto"})()};async run(){let started=Date.now(),{args,flags}=await this.parse(_Lint),selection=selectSeverities(
{only:flags.only??[],skip:flags.skip??[],levels:flags.rule??[]});"problem"in selection&&this.error(selection.problem,{exit:2});
let outputs=(flags.output??[]).map(output2=>this.parseOutput(output2)),paths=asList2(args.path),input=gather(paths,flags.
context??[],flags["stdin-filename"]),{context}=input,result=lint(input.sources,{context,namespace:flags.namespace,severities:selection.
severities}),failOn=flags["fail-on"],shownFrom=flags.severity??lower("warning",failOn==="never"?"error":failOn),findings=result.
findings.filter(finding=>isAtLeast(finding,shownFrom)),summary=summarize(result,findings,!paths.some(isFolder)),output=terminal(),
report3={findings,summary:output.isTTY?{...summary,seconds:(Date.now()-started)/1e3}:summary,linesOf:excerptFrom([...context,
...input.sources]),display:displayFor(flags.color,flags.quiet,output)},root=process.env.GITHUB_WORKSPACE??workTreeOf(process.
cwd());print(render(flags.format??usualFormat(),report3,root));let problems=[...input.problems,...result.unreadable,...writeReports(
outputs,report3,root)];isEmpty(result)&&!flags["allow-empty"]&&problems.length===0&&problems.push("there is no Cosmos ob\
ject in the input; check the path, or allow this with --allow-empty");for(let problem2 of problems)process.stderr.write(
`cosmos: ${problem2}
`);process.exitCode=problems.length>0?2:fails(result,failOn,flags["max-warnings"])?1:0}parseOutput(output){let colon=output.
indexOf(":"),format=FORMAT_NAMES.find(name=>name===output.slice(0,colon)),file=output.slice(colon+1);return(colon===-1||
format===void 0||file==="")&&this.error(`--output ${output}: write it as FORMAT:FILE; formats are ${FORMAT_NAMES.join(",\
 ")}`,{exit:2}),{format,file}}};function gather(paths,contextPaths,stdinName){let files=listSources(paths.filter(path=>path!==
"-")),context=listSources(contextPaths);return{sources:[...paths.includes("-")?[stdinSource(stdinName)]:[],...files.sources],
context:context.sources,problems:[...files.problems,...context.problems]}}function asList2(paths){return paths===void 0?
["."]:typeof paths=="string"?[paths]:paths}function usualFormat(){return process.env.GITHUB_ACTIONS==="true"?"github":"t\
ext"}function writeReports(outputs,report3,root){let problems=[],plain={...report3,display:{...report3.display,colour:!1}};
for(let{format,file}of outputs)try{(0,import_node_fs7.writeFileSync)(file,render(format,plain,root))}catch(error){problems.
push(`cannot write ${file}: ${messageOf(error)}`)}return problems}function isEmpty({counts,findings}){return counts.resources.
size===0&&findings.length===0}function fails({findings},failOn,maxWarnings){let warnings=findings.filter(({severity})=>severity===
"warning").length;return maxWarnings!==void 0&&warnings>maxWarnings?!0:failOn!=="never"&&findings.some(finding=>isAtLeast(
finding,failOn))}var import_command3=__toESM(require_command2(),1),Flags2=__toESM(require_flags(),1);var Rules=class _Rules extends import_command3.Command{static summary="List the rules.";static flags={json:Flags2.boolean(
{description:"print the whole catalogue as JSON"})};async run(){let{flags}=await this.parse(_Rules);if(flags.json){let facts=CATALOGUE.
map(({id,group,kinds,severity,summary,why,source,fix})=>({id,group,kinds,severity,summary,why,source,fix}));print(`${JSON.
stringify(facts,void 0,2)}
`);return}let width=Math.max(...CATALOGUE.map(({id})=>id.length)),lines=CATALOGUE.map(({id,severity,summary})=>`${id.padEnd(
width)}  ${severity.padEnd(7)}  ${summary}
`);print(lines.join(""))}};var COMMANDS2={lint:Lint,rules:Rules,explain:Explain};var import_config=__toESM(require_config2(),1),import_run=__toESM(require_main(),1),import_settings=__toESM(require_settings(),1);async function main(argv){import_settings.settings.enableAutoTranspile=!1;try{await dispatch([...argv])}catch(error){process.
exitCode=report2(error)}}async function dispatch(argv){let[name="",...rest]=argv,config=new BareConfig({root:BUNDLE_URL});
if(isCommand(name)&&!(0,import_run.helpAddition)(argv,config))return new COMMANDS2[name](rest,config).run();process.stdout.
on("error",endQuietly),await(0,import_run.run)(argv,BUNDLE_URL)}function isCommand(name){return Object.hasOwn(COMMANDS2,
name)}var BareConfig=class extends import_config.Config{bin="cosmos";pjson={name:"cosmos-lint",version:"",oclif:{}};async runHook(){
return{failures:[],successes:[]}}};function report2(error){if(isOclifError(error))return error.code==="EEXIT"?error.oclif.
exit??0:(process.stderr.write(`cosmos: ${error.message}
`),2);let what=error instanceof Error?`${error.name}: ${error.message}`:String(error);return process.stderr.write(`cosmo\
s: crashed with ${what}; this is a bug, please report it with the command and the output of COSMOS_DEBUG=1
`),process.env.COSMOS_DEBUG&&error instanceof Error&&process.stderr.write(`${error.stack}
`),2}function isOclifError(error){return error instanceof Error&&"oclif"in error}0&&(module.exports={COMMANDS,main});
