-- Takes one request out of the cap that all workers share, before it is sent.
-- KEYS 1 session 2 requests by provider
-- ARGV 1 most requests 2 provider 3 seconds to live 4 most to pay 5 price, in millionths of a dollar
-- Returns 1, or 0 where the requests are used up, -1 where the money is (what is free goes on), and -2 where the session is
-- not there any more: a worker that was frozen or cut off must neither ask for it nor write it down anew.
if redis.call('hexists', KEYS[1], 'settings') == 0 then
  return -2
end
if tonumber(redis.call('hget', KEYS[1], 'requests') or '0') >= tonumber(ARGV[1]) then
  return 0
end
local price = tonumber(ARGV[5])
local paid = tonumber(redis.call('hget', KEYS[1], 'micro_dollars') or '0')
if price > 0 and paid + price > tonumber(ARGV[4]) then
  return -1
end
redis.call('hincrby', KEYS[1], 'requests', 1)
redis.call('hincrby', KEYS[1], 'micro_dollars', ARGV[5])
redis.call('hincrby', KEYS[2], ARGV[2], 1)
redis.call('expire', KEYS[1], ARGV[3])
return 1
